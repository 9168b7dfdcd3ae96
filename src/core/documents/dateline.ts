import type { Header, Passage, Span } from '../types.ts';
import { FULL_DATE } from './calendar.ts';
import type { DateStyle } from './date-style.ts';
import { findDates, type FoundDate } from './dates.ts';
import { PLACE_AND_DATE } from './layout.ts';
import { linesOf } from './lines.ts';

/** A heading is no longer, and more of them are a list. */
const HEADING_UNITS = 80;
const MOST_HEADINGS = 4;
/** The date of an opening stands within these. */
const OPENING_UNITS = 70;
/** A weekday or a salutation may stand in the line of a date. */
const BESIDE_DATE = /^(?:\p{L}+day,?|sir,|madam,|my lord,)?[\s.,()]*$/iu;

/**
 * Where nothing says when a document was sent or written, it is dated by the day in its opening behind a place, as in a
 * newspaper; else by the last line above its body that is a date alone, by the first date there, by that of its opening, by
 * that of the lines over its text, or by a line under it that is a date alone.
 *
 * @param arrived whether it is known when the document came: then only a line that is a date alone says when it was written
 */
export function dateline(
	text: string,
	all: Passage[],
	style: DateStyle,
	arrived: boolean
): Header['moments'] {
	const body = all.filter(({ section }) => section === 'body');
	const above = {
		start: 0,
		end: body[0]?.start ?? all.findLast(({ section }) => section === 'header')?.end ?? 0
	};
	const alone = datesAlone(text, above, style).at(-1);
	const other = () => {
		// Headings of a few words may stand before the passage that opens with a date.
		const opening = body.slice(0, MOST_HEADINGS);
		const long = opening.findIndex(({ start, end }) => end - start > HEADING_UNITS);
		const first = long < 0 ? opening.length - 1 : long;
		const found = opening.slice(0, first + 1).map((passage) => openingDate(text, passage, style));
		const opens = found.find((one) => one !== undefined);
		if (opens?.behindPlace) return opens;
		const under = () =>
			all
				.filter(({ section }) => section === 'closing')
				.flatMap((passage) => datesAlone(text, passage, style))[0];
		return (
			alone ?? findDates(text, above, style)[0] ?? opens ?? superscription(text, opening, style) ?? under()
		);
	};
	const date = arrived ? alone : other();
	if (!date?.edtf) return [];
	return [{ event: 'dated', start: date.start, end: date.end, text: date.text, value: date.edtf }];
}

/** `8 Oct 50`, `Wednesday, December 5, 1951`, `Washington, 5th December, 1950`: the dates that fill a line, but for a place. */
function datesAlone(text: string, span: Span, style: DateStyle): FoundDate[] {
	return linesOf(text, span).flatMap((line) => {
		const [date] = findDates(text, line, style);
		const rest = date && text.slice(line.start, date.start) + text.slice(date.end, line.end);
		const alone = rest !== undefined && (BESIDE_DATE.test(rest) || PLACE_AND_DATE.test(line.text));
		return alone ? [date!] : [];
	});
}

/** Also an agency may stand between: `Aug. 31 (AP) --`. */
const AFTER_OPENING = /^[.,]?\s*(?:\([A-Z][\w .]{1,16}\)\s*)?(?:[.:;—–\]]|--?\s)/;
const AGENCY_REACH = 24;

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
	const opens = /^(?:\[?\p{Lu}[\p{L}\s.'’-]{1,30},\]?\s*){0,2}(?:\p{Lu}\p{Ll}+day,?\s*)?$/u.test(before);
	if (!opens || !AFTER_OPENING.test(text.slice(date.end, date.end + AGENCY_REACH))) return undefined;
	return { ...date, behindPlace: before !== '' };
}

/** Of the lines over a text no more are looked at, and none that is longer. */
const MOST_LINES = 6;
const LONGEST_LINE = 240;
/** `1. The enemy …`: there the text itself begins. */
const ITEM = /^\(?(?:\d{1,2}|[A-ZА-Я])[.)]\s/u;
const TIME_OF_DAY =
	'(?:at\\s+)?\\d{1,2}[.:]?\\d{0,2}\\s*(?:[ap]\\.?\\s?m\\b\\.?|hours?|hrs?|час\\S*|мин\\S*|\\d{1,2}(?=\\s+мин)|\\s)*';
/** Before the date of a superscription: nothing, or what it is parted from. */
const BEFORE_SUPERSCRIBED = new RegExp(`(?:^|[,;:.\\])—–-]|\\s[кК])\\s*(?:${TIME_OF_DAY},?\\s+)?$`, 'u');
/** With it, or with the time of day, a sentence ends. */
const AFTER_SUPERSCRIBED = new RegExp(
	`^\\s*(?:года|г\\.?)?(?:,?\\s*${TIME_OF_DAY})?\\s*(?:[.;()\\]!]|$)`,
	'u'
);

/**
 * `3rd Rifle Regiment, CP at Tamni, 1 September 1950, 2100 hours`: the last date in which a line over the text ends, or the
 * first sentence of one.
 */
function superscription(text: string, opening: Passage[], style: DateStyle): FoundDate | undefined {
	const lines = opening.flatMap((passage) => linesOf(text, passage)).slice(0, MOST_LINES);
	const item = lines.findIndex((line) => ITEM.test(line.text));
	return lines
		.slice(0, item < 0 ? lines.length : item)
		.filter((line) => line.text.length <= LONGEST_LINE)
		.flatMap((line) =>
			findDates(text, line, style).filter(
				(date) =>
					date.edtf?.length === FULL_DATE &&
					BEFORE_SUPERSCRIBED.test(text.slice(line.start, date.start)) &&
					AFTER_SUPERSCRIBED.test(text.slice(date.end, line.end))
			)
		)
		.at(-1);
}
