import type { Header, HeaderMoment, Issue, Passage, Section, Span } from '../types.ts';
import type { DateStyle } from './date-style.ts';
import { findDates, type FoundDate } from './dates.ts';
import { ARCHIVE, bare, EVENTS, FROM, LABELS, NUMBER, PLACE_AND_DATE, TO } from './layout.ts';

/** A heading is no longer, and more of them are a list. */
const HEADING_UNITS = 80;
const MOST_HEADINGS = 4;
/** Behind the date in which a heading ends: `г.`, a bracket, the hour in characters. */
const AFTER_DATE = 12;
/** The date of an opening stands within these. */
const OPENING_UNITS = 70;

interface Line {
	text: string;
	start: number;
}

function linesOf(text: string, passage: Span): Line[] {
	const lines: Line[] = [];
	let start = passage.start;
	for (const raw of text.slice(passage.start, passage.end).split('\n')) {
		const clean = bare(raw);
		if (clean) lines.push({ text: clean, start: start + raw.indexOf(clean.slice(0, 1)) });
		start += raw.length + 1;
	}
	return lines;
}

/** `From BEIJING. Received 14 hours 20 minutes 2.XI.1950`: a line that tells of several events. */
const NEXT_EVENT = /(?<=[.;,]\s+)(?=(?:Sent|Received|Arrived|Deciphered|Decoded|Typed)\b)/g;

function statementsOf(line: Line): Line[] {
	let start = line.start;
	return line.text.split(NEXT_EVENT).map((text) => {
		const statement = { text, start };
		start += text.length;
		return statement;
	});
}

const CLOCK = /(?<![\d:])(?<hour>\d{1,2}):(?<minute>\d{2,3})(?!\d)\s*(?<half>[ap])?/i;

/** Reads a time of day; what cannot be one is left as it stands, with the doubt in words. */
function timeOf(line: string): { time?: string; doubt?: string } {
	const clock = CLOCK.exec(line)?.groups;
	if (!clock) return {};
	const { hour, minute, half } = clock;
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
	const end = line.start + line.text.length;
	const [date] = findDates(text, { start: line.start, end }, style);
	if (!date) return undefined;
	const { time, doubt } = timeOf(text.slice(date.end, end));
	for (const message of [date.doubt && `“${date.text}”: ${date.doubt}`, doubt]) {
		if (message)
			issues.push({
				code: 'doubtful-moment',
				severity: 'warning',
				message,
				at: '',
				span: { start: line.start, end }
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
		const event = EVENTS.find(({ line: form }) => form.test(line.text))?.event;
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

/**
 * Where nothing says when a document was sent or written, it is dated by the day in its opening behind a place, as in a
 * newspaper; else by the last line above its body that is a date alone, by the first date there, or by that of its opening.
 *
 * @param arrived whether it is known when the document came: then only a line that is a date alone says when it was written
 */
function dateline(text: string, all: Passage[], style: DateStyle, arrived: boolean): Header['moments'] {
	const body = all.filter(({ section }) => section === 'body');
	const above = { start: 0, end: body[0]?.start ?? 0 };
	const alone = linesOf(text, above)
		.flatMap((line) => dateAlone(text, line, style) ?? [])
		.at(-1);
	const other = () => {
		// Headings of a few words may stand before the passage that opens with a date.
		const opening = body.slice(0, MOST_HEADINGS);
		const long = opening.findIndex(({ start, end }) => end - start > HEADING_UNITS);
		const first = long < 0 ? opening.length - 1 : long;
		const found = opening.slice(0, first + 1).map((passage) => openingDate(text, passage, style));
		const closing = opening.slice(0, first).map((passage) => closingDate(text, passage, style));
		const opens = found.find((one) => one !== undefined);
		if (opens?.behindPlace) return opens;
		return alone ?? findDates(text, above, style)[0] ?? opens ?? closing.find((one) => one !== undefined);
	};
	const date = arrived ? alone : other();
	if (!date?.edtf) return [];
	return [{ event: 'dated', start: date.start, end: date.end, text: date.text, value: date.edtf }];
}

/** `8 Oct 50`, `Wednesday, December 5, 1951`: the date that fills a line. */
function dateAlone(text: string, line: Line, style: DateStyle): FoundDate | undefined {
	const end = line.start + line.text.length;
	const [date] = findDates(text, { start: line.start, end }, style);
	const rest = date && text.slice(line.start, date.start) + text.slice(date.end, end);
	return rest !== undefined && /^(?:\p{L}+day,?)?[\s.,()]*$/iu.test(rest) ? date : undefined;
}

/** `19 January 1951. To Beijing …`, `Tokyo, 28 November 1950: …`: the date with which a text opens. */
function openingDate(
	text: string,
	body: Passage,
	style: DateStyle
): (FoundDate & { behindPlace: boolean }) | undefined {
	const end = Math.min(body.end, body.start + OPENING_UNITS);
	const [date] = findDates(text, { start: body.start, end }, style);
	if (!date) return undefined;
	const before = text.slice(body.start, date.start);
	const opens = /^(?:\[?\p{Lu}[\p{L}\s.'’-]{1,30},\]?\s*){0,2}$/u.test(before);
	if (!opens || !/^\s*[.:;—–\]]/.test(text.slice(date.end, date.end + 3))) return undefined;
	return { ...date, behindPlace: before !== '' };
}

/** `From the operational summary no. 91. 24 September 1950`: the date in which a heading ends. */
function closingDate(text: string, heading: Passage, style: DateStyle): FoundDate | undefined {
	const date = findDates(text, heading, style).at(-1);
	return date && heading.end - date.end <= AFTER_DATE ? date : undefined;
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
