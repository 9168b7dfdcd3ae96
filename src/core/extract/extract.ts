import { dateStyle, type DateStyle } from '../documents/dates.ts';
import type { Document, Extraction, Gloss, Issue, Mention, Passage, Span } from '../types.ts';
import { judge, lineEvidence, type Side, type Verdict } from './contest.ts';
import { datePassage, sentDate, type PassageDates } from './dating.ts';
import { findFronts, frontAt } from './fronts.ts';
import { findGlosses, type GlossPair } from './gloss.ts';
import { findNames, type Refusal } from './names.ts';
import type { Prepared } from './prepare.ts';
import { resolve, type Name, type Resolution } from './resolve.ts';
import { roleOf } from './roles.ts';
import { sentences } from './sentences.ts';
import { findUnresolved } from './unresolved.ts';

export { prepare, type Prepared } from './prepare.ts';

/** What reading a passage found, before the whole document is known. */
interface PassageNames {
	passage: Passage;
	/** Split only where there is something to place. */
	sentences: Span[];
	names: Name[];
	refusals: Refusal[];
	pairs: GlossPair[];
	unresolved: Span[];
}

/** A pair of a gloss with what it says. */
interface Judged {
	pair: GlossPair;
	verdict: Verdict;
}

/**
 * Reads one document: finds the names of places, tells which place each is, and when and on which front it is spoken of.
 *
 * Pure and deterministic; one document at a time, so that a corpus is a stream.
 *
 * @param document as read
 * @param prepared the gazetteer, made ready once by `prepare`
 * @returns mentions in order of the text, disjoint; glosses; doubts about the text as issues
 */
export function extract(document: Document, prepared: Prepared): Extraction {
	const { text } = document;
	const read = document.passages
		.filter(({ section }) => section !== 'apparatus')
		.map((passage) => readPassage(text, passage, prepared));
	const names = read.flatMap((part) => part.names);
	const allSentences = read.flatMap((part) => part.sentences);
	const resolutions = new Map(
		resolve(text, names, allSentences).map((resolution, i) => [names[i]!.start, resolution])
	);
	const sent = sentDate(document);
	const style: DateStyle = { ...dateStyle(text), ...(sent && { year: Number(sent.slice(0, 4)) }) };
	const mentions: Mention[] = [];
	const glosses: Gloss[] = [];
	const issues: Issue[] = [];
	for (const part of read) {
		const dates = datePassage(text, part.passage, style, sent);
		issues.push(...dateIssues(document, dates));
		const judged = judgePairs(text, part, resolutions, prepared);
		glosses.push(
			...judged.map(({ pair }) => ({
				document: document.id,
				outer: pair.outer.start,
				inner: pair.inner.start
			}))
		);
		const drafts = draft(document, part, resolutions, judged);
		mentions.push(...place(document, part, drafts, dates, prepared));
	}
	return { document, mentions, glosses, issues };
}

function readPassage(text: string, passage: Passage, prepared: Prepared): PassageNames {
	const { names, refusals } = findNames(text, passage, prepared);
	const pairs = findGlosses(text, passage, names);
	const sides = pairs.flatMap(({ outer, inner }) => [outer, inner]);
	const unresolved = findUnresolved(text, passage, [...names, ...refusals, ...sides]);
	const split = names.length + unresolved.length > 0 ? sentences(text, passage) : [];
	return { passage, sentences: split, names, refusals, pairs, unresolved };
}

function judgePairs(
	text: string,
	part: PassageNames,
	resolutions: Map<number, Resolution>,
	prepared: Prepared
): Judged[] {
	const side = (span: Span): Side => {
		const name = part.names.find(({ start }) => start === span.start);
		const chosen = resolutions.get(span.start)?.chosen.place;
		return {
			...span,
			form: text.slice(span.start, span.end),
			options: name?.options ?? [],
			...(chosen && { chosen })
		};
	};
	const judged = part.pairs.flatMap((pair) => {
		const verdict = judge(side(pair.outer), side(pair.inner), prepared.places);
		return verdict ? [{ pair, verdict }] : [];
	});
	for (const bracket of new Set(judged.map(({ pair }) => pair.bracket))) {
		const list = judged.filter(({ pair }) => pair.bracket === bracket);
		const evidence = lineEvidence(list, prepared.places);
		if (!evidence) continue;
		for (const { verdict } of list.filter(({ verdict }) => verdict.alternatives.length > 0)) {
			verdict.outer.push(evidence);
			verdict.inner.push(evidence);
		}
	}
	return judged;
}

type Draft = Omit<Mention, 'document' | 'date' | 'front'>;

/** Mentions of a passage with their identification: by a gloss where there is one, else by spelling and surroundings. */
function draft(
	document: Document,
	part: PassageNames,
	resolutions: Map<number, Resolution>,
	judged: Judged[]
): Draft[] {
	const { text } = document;
	const { section } = part.passage;
	const drafts = new Map<number, Draft>();
	const add = (
		span: Span,
		bracketed: boolean,
		identified: Pick<Mention, 'place' | 'alternatives' | 'status' | 'reasons'>
	) =>
		drafts.set(span.start, {
			start: span.start,
			end: span.end,
			form: text.slice(span.start, span.end),
			...identified,
			role: roleOf(text, span, section, bracketed)
		});
	for (const span of part.unresolved) {
		const reasons = [
			{ code: 'unknown-name', says: 'Stands where a place is named; the gazetteer does not know the name.' }
		];
		add(span, false, { alternatives: [], status: 'unresolved', reasons });
	}
	for (const name of part.names) {
		const { chosen, rivals, reasons } = resolutions.get(name.start)!;
		const status = rivals.length > 0 ? 'contested' : 'agreed';
		add(name, false, { place: chosen.place.id, alternatives: rivals, status, reasons });
	}
	for (const { pair, verdict } of judged) {
		const status = verdict.alternatives.length > 0 ? 'contested' : 'agreed';
		const { place, alternatives } = verdict;
		add(pair.outer, false, { place, alternatives, status, reasons: verdict.outer });
		add(pair.inner, true, { place, alternatives, status, reasons: verdict.inner });
	}
	return [...drafts.values()].sort((a, b) => a.start - b.start);
}

/** Adds to each mention when and on which front it is spoken of. */
function place(
	document: Document,
	part: PassageNames,
	drafts: Draft[],
	dates: PassageDates,
	prepared: Prepared
): Mention[] {
	if (drafts.length === 0) return [];
	return drafts.map((draft) => {
		const sentence = part.sentences.find((span) => draft.start < span.end) ?? part.passage;
		const date = dates.at(draft, sentence);
		const named =
			part.passage.section === 'body' ? findFronts(document.text, sentence, prepared.fronts, date?.edtf) : [];
		const location = draft.role === 'literal' ? prepared.places.get(draft.place ?? '') : undefined;
		const front =
			part.passage.section === 'body' ? frontAt(draft, named, location, date, prepared.fronts) : undefined;
		return { document: document.id, ...draft, ...(front && { front }), ...(date && { date }) };
	});
}

function dateIssues(document: Document, dates: PassageDates): Issue[] {
	return dates.found.flatMap(({ start, end, text, doubt }) => {
		if (!doubt) return [];
		const lines = document.text.slice(0, start).split('\n');
		return [
			{
				code: 'doubtful-date',
				severity: 'warning' as const,
				message: `“${text}”: ${doubt}`,
				at: `${document.id}:${lines.length}:${lines.at(-1)!.length + 1}`,
				span: { start, end }
			}
		];
	});
}
