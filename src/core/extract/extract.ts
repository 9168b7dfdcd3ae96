import { FULL_DATE } from '../documents/calendar.ts';
import { dateStyle, type DateStyle } from '../documents/date-style.ts';
import { lineCounter } from '../documents/positions.ts';
import type { Document, Extraction, Gloss, Issue, Mention, Reason, Relation, Span } from '../types.ts';
import { judge, lineEvidence, type Judged, type Side } from './contest.ts';
import { announcedBy, announcedByHeading } from './announced.ts';
import { datePassage, sentDate, type PassageDates } from './dating.ts';
import { extractMarkedUp } from './markup.ts';
import type { Name } from './candidates.ts';
import { circumstances, draft } from './mentions.ts';
import { readPassages, type PassageNames } from './passage.ts';
import type { Prepared } from './prepare.ts';
import { resolve, type Resolution } from './resolve.ts';
import { findRelations } from './space/find.ts';
import { firstFrom } from './spans.ts';
import { unsupported } from './support.ts';

export { prepare, type Prepared } from './prepare.ts';

/**
 * Reads one document: finds the names of places, tells which place each is, and when and on which front it is spoken of.
 *
 * Pure and deterministic; one document at a time, so that a corpus is a stream.
 *
 * @param document as read
 * @param prepared the gazetteer, made ready once by `prepare`
 * @returns mentions in order of the text, disjoint; glosses; relations in order; doubts about the text as issues
 */
export function extract(document: Document, prepared: Prepared): Extraction {
	const { text, readable, evidence } = document;
	if (readable !== undefined) {
		return extractMarkedUp(document, readable, (plain) => extract(plain, prepared));
	}
	const read = readPassages(
		text,
		document.passages.filter(({ section }) => section !== 'apparatus'),
		prepared,
		evidence
	);
	refuseUnsupported(text, read);
	const names = read.flatMap((part) => part.names);
	const resolutions = new Map<number, Resolution>();
	for (const [at, resolution] of resolve(text, names, prepared.places).entries())
		resolutions.set(names[at]!.start, resolution);
	const sent = sentDate(document);
	const style: DateStyle = {
		...dateStyle(text),
		...(sent && { year: Number(sent.slice(0, 4)), day: sent })
	};
	const mentions: Mention[] = [];
	const glosses: Gloss[] = [];
	const relations: Relation[] = [];
	const issues: Issue[] = [];
	const position = lineCounter(text);
	let announced = announcedByHeading(text, document.passages, style);
	let earlier: string | undefined;
	for (const part of read) {
		// Most passages of most texts name nothing and have no date that could be odd.
		if (part.sentences.length === 0 && part.dates.numbers.length === 0) continue;
		const dates = datePassage(
			text,
			part.passage,
			style,
			{ sent, earlier, announced: announced.date },
			part.dates
		);
		earlier = dates.last ?? earlier;
		// A diary dates itself as it goes: “the 23rd” counts from the entry before.
		if (sent?.length !== FULL_DATE && dates.last) style.day = dates.last;
		issues.push(...dateIssues(document, dates, position));
		const judged = judgePairs(text, part, resolutions, prepared);
		glosses.push(
			...judged.map(({ pair }) => ({
				document: document.id,
				outer: pair.outer.start,
				inner: pair.inner.start
			}))
		);
		const drafts = draft(document, part, resolutions, judged);
		const placed = circumstances(document, part, drafts, dates, announced.front, prepared);
		announced = announcedBy(text, part, dates.found, sent) ?? announced;
		mentions.push(...placed);
		relations.push(...findRelations(text, part.passage, part.sentences, placed));
	}
	const refusals = read.flatMap((part) => part.refusals).sort((a, b) => a.start - b.start);
	return { document, mentions, glosses, relations, issues, refusals };
}

/** Names that the document elsewhere says to be cover names, by where they start: `CANTON to OSLO: send two jeeps.` */
function coverNames(text: string, read: PassageNames[]): Map<number, Reason> {
	const covers = new Map<string, Reason>();
	for (const { form, reason } of read.flatMap(({ refusals }) => refusals))
		if (reason.code === 'code-name' && form === form.toUpperCase()) covers.set(form, reason);
	if (covers.size === 0) return new Map();
	return new Map(
		read
			.flatMap(({ passage, names }) => (passage.section === 'body' ? names : []))
			.flatMap(({ start, end }) => {
				const reason = covers.get(text.slice(start, end));
				return reason ? [[start, reason] as const] : [];
			})
	);
}

/** Moves names that nothing supports, and cover names, to the refusals of their passages. */
function refuseUnsupported(text: string, read: PassageNames[]): void {
	const glossed = read.flatMap(({ pairs }) => pairs.flatMap(({ outer, inner }) => [outer, inner]));
	const names = read.flatMap((part) => part.names);
	const against = new Map([...unsupported(text, names, glossed), ...coverNames(text, read)]);
	for (const part of against.size > 0 ? read : []) {
		const kept: Name[] = [];
		for (const name of part.names) {
			const { start, end } = name;
			const reason = part.marked.isPlace(name) ? undefined : against.get(start);
			if (reason) part.refusals.push({ start, end, form: text.slice(start, end), reason });
			else kept.push(name);
		}
		part.names = kept;
	}
}

/** So many lines of two names that agree make a table of equals of all such lines. */
const LINES_OF_TABLE = 2;

function judgePairs(
	text: string,
	part: PassageNames,
	resolutions: Map<number, Resolution>,
	prepared: Prepared
): Judged[] {
	const side = (span: Span): Side => {
		const next = firstFrom(part.names, span.start);
		const name = next?.start === span.start ? next : undefined;
		const resolved = resolutions.get(span.start);
		const chosen = resolved?.chosen.place;
		return {
			...span,
			form: text.slice(span.start, span.end),
			options: name?.options ?? [],
			...(chosen && { chosen }),
			rivals: resolved?.rivals.map(({ place }) => place) ?? []
		};
	};
	const all = part.pairs.flatMap((pair) => {
		const verdict = judge(side(pair.outer), side(pair.inner), prepared.places);
		return verdict ? [{ pair, verdict }] : [];
	});
	const agrees = ({ verdict }: Judged) => verdict.alternatives.length === 0;
	const isTable = all.filter((one) => one.pair.line && agrees(one)).length >= LINES_OF_TABLE;
	const judged = all.filter((one) => !one.pair.loose || agrees(one) || (one.pair.line && isTable));
	for (const list of listsOf(judged)) {
		const evidence = lineEvidence(list, prepared.places);
		if (!evidence) continue;
		for (const { verdict } of list.filter(({ verdict }) => verdict.alternatives.length > 0)) {
			verdict.outer.push(evidence);
			verdict.inner.push(evidence);
		}
	}
	return judged;
}

/** The pairs of each bracket. */
function listsOf(judged: Judged[]): Judged[][] {
	const lists = new Map<number, Judged[]>();
	for (const one of judged) {
		const list = lists.get(one.pair.bracket);
		if (list) list.push(one);
		else lists.set(one.pair.bracket, [one]);
	}
	return [...lists.values()];
}

function dateIssues(document: Document, dates: PassageDates, position: (offset: number) => string): Issue[] {
	return dates.found.flatMap(({ start, end, text, doubt }) => {
		if (!doubt) return [];
		const at = `${document.id}:${position(start)}`;
		const message = `“${text}”: ${doubt}`;
		return [{ code: 'doubtful-date', severity: 'warning' as const, message, at, span: { start, end } }];
	});
}
