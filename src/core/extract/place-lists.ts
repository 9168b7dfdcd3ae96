import type { Span } from '../types.ts';
import { endsIn } from './endings.ts';
import { BEFORE_PLACE } from './place-positions.ts';
import { firstFrom, lastBefore } from './spans.ts';

const COMMA = /^,\s+$/;
const AND = /^,?\s+(?:and|or)\s+$/;
const NEXT = /^(?:,\s+|,?\s+(?:and|or)\s+)$/;
/** `Sinchon 40, Kosan 55`: places with a number each. */
const COUNTED = /^\s+\d[\d.,]*(?=\s*(?:[,;.]|$))/;
const COUNTED_NEXT = /^\s+\d[\d.,]*(?:,\s+|,?\s+and\s+)$/;
/** `to Hwagol, then Namsan-ni`, `, next night to …` */
const ITINERARY =
	/^,\s+(?:and\s+)?(?:then|thence|next(?:\s\p{Ll}+)?|at last|finally)(?:\s+(?:to|by|through|over|via|for))?\s+$/u;
/** What opens a list of places. */
const OPENS_LIST = endsIn(
	'(?:(?<!\\p{L})(?:in|at|from|through|between|via|by way of|the line|the strip)|:)\\s+',
	'iu'
);
/** The next item of a list is a village. */
const VILLAGE_NEXT = /^,\s+\p{Lu}[\p{L}\p{Mn}'’ʻʼ]*-(?:ri|ni|do|dong|myon)(?!\p{L})/u;

const BETWEEN = endsIn('\\bbetween\\s+', 'i');
/** `the road Agok – Yongsan` */
const ROAD = endsIn('\\b(?:road|highway|railway|railroad|route|line|track)s?\\s+', 'i');
const DASH = /^\s?[-–—]\s?$/;

const COMMA_UNIT = 44;
/** What joins two names of a list is no longer. */
const LONGEST_JOINT = 40;
/** As far back as what stands before a name. */
const REACH = 60;

function textBefore(text: string, { start }: Span): string {
	return text.slice(Math.max(0, start - REACH), start);
}

/** Whether a name stands in a row with an unknown place before it. */
export function continuesList(text: string, last: Span, { start, end }: Span): boolean {
	if (start - last.end > REACH) return false;
	const gap = text.slice(last.end, start);
	if (NEXT.test(gap) || ITINERARY.test(gap)) return true;
	return COUNTED_NEXT.test(gap) && COUNTED.test(text.slice(end, end + REACH));
}

/**
 * Whether an unknown name stands in a row with known places: between two of a list, last after two, first before two where
 * a preposition or a colon opens the list, with a number after `known:`; after `from` and a known name and `to`; in
 * `between` and a known name; or after a known name in a place-like position and `and`.
 */
export function isListed(text: string, span: Span, known: Span[]): boolean {
	const last = lastBefore(known, span.start);
	const next = firstFrom(known, span.end);
	return (
		(last !== undefined && isListedAfter(text, last, span, known)) ||
		isListedBefore(text, span, next, known) ||
		(last !== undefined &&
			next !== undefined &&
			next.start - span.end <= LONGEST_JOINT &&
			span.start - last.end <= LONGEST_JOINT &&
			COMMA.test(text.slice(last.end, span.start)) &&
			NEXT.test(text.slice(span.end, next.start)))
	);
}

function isListedAfter(text: string, last: Span, { start, end }: Span, known: Span[]): boolean {
	if (start - last.end > LONGEST_JOINT) return false;
	const gap = text.slice(last.end, start);
	if (AND.test(gap)) {
		const second = lastBefore(known, last.start);
		const two = second !== undefined && COMMA.test(text.slice(second.end, last.start));
		const lead = textBefore(text, last);
		return two || BEFORE_PLACE.test(lead) || BETWEEN.test(lead);
	}
	if (DASH.test(gap)) return ROAD.test(textBefore(text, last));
	if (/^\s+to\s+$/.test(gap)) return /\bfrom\s+(?:the\s+)?$/i.test(textBefore(text, last));
	return (/^:\s+$/.test(gap) || COUNTED_NEXT.test(gap)) && COUNTED.test(text.slice(end, end + REACH));
}

function isListedBefore(text: string, span: Span, next: Span | undefined, known: Span[]): boolean {
	const comma = text.charCodeAt(span.end) === COMMA_UNIT;
	const joint = next && next.start - span.end <= LONGEST_JOINT ? text.slice(span.end, next.start) : undefined;
	if (!comma) {
		const and = joint !== undefined && /^\s+and\s+$/.test(joint);
		if (and) return BETWEEN.test(textBefore(text, span));
		return joint !== undefined && DASH.test(joint) && ROAD.test(textBefore(text, span));
	}
	if (!OPENS_LIST.test(textBefore(text, span))) return false;
	if (VILLAGE_NEXT.test(text.slice(span.end, span.end + REACH))) return true;
	if (!next || joint === undefined || !COMMA.test(joint)) return false;
	const after = firstFrom(known, next.end);
	return after !== undefined && NEXT.test(text.slice(next.end, after.start));
}
