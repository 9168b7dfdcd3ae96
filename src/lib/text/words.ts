import type { Clock } from '#core/atlas/clocks.ts';
import { daysOf, printDay } from '#core/atlas/days.ts';
import type { Facet, STATED } from '#core/atlas/filters.ts';
import type {
	Claim,
	DateBasis,
	FrontBasis,
	HeaderEvent,
	PlaceKind,
	RelationKind,
	Role,
	Status
} from '#core/types.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

function parts(day: string): { year: string; month: string; date: string } {
	const [year = '', month = '', date = ''] = day.split('-');
	return { year, month: MONTHS[Number(month) - 1] ?? '', date: String(Number(date)) };
}

/** An EDTF date in words: `26 September 1950`, `25–26 September 1950`; with its time, if it bears one. */
export function dateInWords(edtf: string): string {
	const days = daysOf(edtf);
	if (!days) return edtf;
	const from = parts(printDay(days[0]));
	const last = parts(printDay(days[1]));
	const time = /T(\d{2}:\d{2})/.exec(edtf)?.[1];
	const doubt = /[?~%]/.test(edtf) ? ', in doubt' : '';
	const to = `${last.date} ${last.month} ${last.year}`;
	if (days[0] === days[1]) return to + (time ? `, ${time}` : '') + doubt;
	if (from.year !== last.year) return `${from.date} ${from.month} ${from.year} – ${to}${doubt}`;
	if (from.month !== last.month) return `${from.date} ${from.month} – ${to}${doubt}`;
	return `${from.date}–${to}${doubt}`;
}

/** From when until when: `4 August – 18 September 1950`, `until 27 September 1950, 21:10`; empty without either. */
export function datesInWords(start: string | undefined, end: string | undefined): string {
	if (start !== undefined && end !== undefined) {
		const timed = `${start}${end}`.includes('T');
		return timed ? `${dateInWords(start)} – ${dateInWords(end)}` : dateInWords(`${start}/${end}`);
	}
	if (start !== undefined) return `from ${dateInWords(start)}`;
	return end === undefined ? '' : `until ${dateInWords(end)}`;
}

/** A day for narrow places: `26 Sep`. */
export function shortDay(day: string): string {
	const { date, month } = parts(day);
	return `${date} ${month.slice(0, 3)}`;
}

export const DATE_BASIS: Record<DateBasis, string> = {
	sentence: 'stated in the sentence',
	carried: 'carried over from the sentence before',
	sent: 'the day the document was sent'
};

/** What a statement rests on, where its sentence says so. */
export const CLAIM: Record<Claim | typeof STATED, string> = {
	stated: 'stated as a fact',
	reported: 'reported, not witnessed',
	unverified: 'unverified, as the sentence says',
	planned: 'planned or intended',
	ordered: 'ordered',
	asked: 'asked'
};

/** By what mentions are set in time. */
export const CLOCK: Record<Clock, string> = {
	told: 'what the text speaks of',
	sent: 'when it was sent',
	received: 'when it was received',
	deciphered: 'when it was deciphered'
};

export const FRONT_BASIS: Record<FrontBasis, string> = {
	named: 'named in the sentence',
	formation: 'through the formation named there',
	geography: 'by where the place lies on that day',
	carried: 'named in a sentence before'
};

export const STATUS: Record<Status, string> = {
	agreed: 'Certain',
	contested: 'Contested',
	unresolved: 'Unresolved'
};

export const ROLE: Record<Role, string> = {
	literal: 'The place itself',
	associative: 'In another name (“Seoul group”)',
	gloss: 'Gloss, in brackets',
	dateline: 'Dateline or address',
	summary: 'Summary by the archive'
};

/** The filters, in the order in which a reader meets them. */
export const FACET: Record<Facet, string> = {
	fronts: 'Front',
	documents: 'Document',
	statuses: 'Certainty',
	kinds: 'Kind',
	roles: 'Role',
	claims: 'Claim'
};

/** What a phrase of space denotes. */
export const RELATION: Record<RelationKind, string> = {
	sector: 'Sector',
	toward: 'Axis',
	near: 'Vicinity',
	between: 'Between',
	along: 'Along',
	line: 'Line',
	part: 'Part of an area',
	movement: 'Movement',
	cross: 'Crossing'
};

/** By which reading a phrase runs through which places. */
export const READING = { translation: 'in the translation', original: 'in the original' };

export const EVENT: Record<HeaderEvent, string> = {
	sent: 'Sent',
	received: 'Received',
	arrived: 'Arrived',
	deciphered: 'Deciphered',
	typed: 'Typed',
	dated: 'Dated'
};

/** A kind of place as a reader calls it. */
export function kindInWords(kind: PlaceKind): string {
	return kind === 'county' ? 'county seat' : kind.replace('-', ' ');
}

/** `1 mention`, `2 mentions`; irregular plurals are given. */
export function count(n: number, noun: string, plural = `${noun}s`): string {
	return `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
}
