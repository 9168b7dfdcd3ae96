import type { Header, HeaderMoment, Issue, Passage, Section } from '../types.ts';
import type { DateStyle } from './date-style.ts';
import { dateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { ARCHIVE, EVENTS, FROM, FROM_PLACE, LABELS, NUMBER, PLACE_AND_DATE, TO } from './layout.ts';
import { linesOf, type Line } from './lines.ts';

/** `From BEIJING. Received 14 hours 20 minutes 2.XI.1950`, `(Received 7th December)`: a line that tells of several events. */
const NEXT_EVENT =
	/(?<=[.;,]\s+\(?|\s\()(?=(?:Sent|D[ei]spatched|Transmitted|Received|Arrived|Deciphered|Decoded|Typed)\b)/g;

function statementsOf(line: Line): Line[] {
	let start = line.start;
	return line.text.split(NEXT_EVENT).map((text) => {
		const statement = { text, start, end: start + text.length };
		start = statement.end;
		return statement;
	});
}

const CLOCK =
	/(?<![\d:.])(?<hour>\d{1,2})(?::(?<minute>\d{2,3})|\.(?<point>\d{2}))(?!\d|\.\d)\s*(?<half>[ap])?/i;

/** Reads a time of day; what cannot be one is left as it stands, with the doubt in words. */
function timeOf(line: string): { time?: string; doubt?: string } {
	const clock = CLOCK.exec(line)?.groups;
	if (!clock) return {};
	const { hour, point, half } = clock;
	const minute = clock['minute'] ?? point;
	// With a full stop it may be any other number.
	if (point && (Number(hour) > 23 || Number(point) > 59)) return {};
	const stated = `${hour}:${minute}${half ? ` ${half}.m.` : ''}`;
	if (minute!.length > 2)
		return { doubt: `“${stated}” is no time of day; its last digit may be a note mark` };
	if (Number(hour) > 23 || Number(minute) > 59) return { doubt: `“${stated}” is no time of day` };
	const pm = half?.toLowerCase() === 'p';
	if (half && Number(hour) > 12) {
		return {
			time: `${hour}:${minute}`,
			doubt: `“${stated}” has an hour of the 24-hour clock and “${half}.m.”; read as ${hour}:${minute}`
		};
	}
	const hours = half ? (Number(hour) % 12) + (pm ? 12 : 0) : Number(hour);
	return { time: `${String(hours).padStart(2, '0')}:${minute}` };
}

function momentOf(line: Line, text: string, style: DateStyle, issues: Issue[]): HeaderMoment | undefined {
	const { start, end } = line;
	const [date] = findDates(text, line, style);
	if (!date) return undefined;
	const { time, doubt } = timeOf(text.slice(date.end, end));
	for (const message of [date.doubt && `“${date.text}”: ${date.doubt}`, doubt]) {
		if (message)
			issues.push({
				code: 'doubtful-moment',
				severity: 'warning',
				message,
				at: '',
				span: { start, end }
			});
	}
	const value = date.edtf && (time ? `${date.edtf}T${time}` : date.edtf);
	return { start: date.start, end, text: text.slice(date.start, end), ...(value && { value }) };
}

/**
 * Reads what a document says of itself: title, sender and addressee, number, archive reference, and the moments at
 * which it was sent, received, deciphered and typed.
 *
 * @param text the whole text
 * @param all its passages; the body is not read
 * @returns the header, and doubts about moments that cannot be as they are written
 */
export function readHeader(
	text: string,
	all: Passage[],
	style: DateStyle
): { header: Header; issues: Issue[] } {
	const issues: Issue[] = [];
	const linesIn = (...sections: Section[]) =>
		all.filter(({ section }) => sections.includes(section)).flatMap((passage) => linesOf(text, passage));
	const around = linesIn('header', 'closing');
	const title = titleOf(text, all, style);
	const first = (form: RegExp, group: string) =>
		around
			.filter((line) => line.text !== title)
			.flatMap((line) => form.exec(line.text)?.groups?.[group] ?? [])[0];
	const everything = linesIn('header', 'closing', 'summary', 'apparatus').map((line) => line.text);
	const moments = around.flatMap(statementsOf).flatMap((line) => {
		const known = EVENTS.find(({ line: form }) => form.test(line.text))?.event;
		const event = known ?? (FROM_PLACE.test(line.text) ? 'sent' : undefined);
		const moment = event && momentOf(line, text, style, issues);
		return moment ? [{ event, ...moment }] : [];
	});
	const found = {
		title,
		from: first(FROM, 'who') ?? first(FROM, 'name'),
		to: first(TO, 'who') ?? first(TO, 'name'),
		number: first(NUMBER, 'number'),
		archive: ARCHIVE.exec(everything.join(' '))?.[0].trim().replace(/[,.]$/, '')
	};
	const stated = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
	return {
		header: {
			...stated,
			moments: moments.some(({ event }) => event === 'sent' || event === 'dated')
				? moments
				: [...dateline(text, all, style, moments.length > 0), ...moments]
		},
		issues
	};
}

/** The first heading that can be a title, its lines joined. */
function titleOf(text: string, all: Passage[], style: DateStyle): string | undefined {
	for (const passage of all.filter(({ section }) => section === 'header')) {
		const title = linesOf(text, passage)
			.map((line) => line.text)
			.join(' ')
			.replace(/\s+/g, ' ');
		if (isTitle(title, passage, text, style)) return title;
	}
	return undefined;
}

/** A title is the first heading that is neither a date nor a label nor a line of the telegram's own header. */
function isTitle(title: string, passage: Passage, text: string, style: DateStyle): boolean {
	const [date] = findDates(text, passage, style);
	const onlyDate =
		date !== undefined && title.replace(/\W/g, '').length <= date.text.replace(/\W/g, '').length;
	return (
		title.length <= 200 &&
		/\p{L}{3}/u.test(title) &&
		!onlyDate &&
		!LABELS.some(({ label }) => label.test(title)) &&
		!FROM.test(title) &&
		!TO.test(title) &&
		!NUMBER.test(title) &&
		!PLACE_AND_DATE.test(title) &&
		!EVENTS.some(({ line }) => line.test(title))
	);
}
