import type { Claim, Document, Mention, Span } from '../types.ts';
import { claimOf } from './claims.ts';
import type { Judged } from './contest.ts';
import type { PassageDates } from './dating.ts';
import { frontAt, frontsIn, type FrontMention } from './fronts.ts';
import { MARKED_PLACE } from './markup.ts';
import { sentenceOf, type PassageNames } from './passage.ts';
import type { Prepared } from './prepare.ts';
import type { Resolution } from './resolve.ts';
import { roleOf } from './roles.ts';

type Draft = Omit<Mention, 'document' | 'date' | 'front'>;

/** Mentions of a passage with their identification: by a gloss where there is one, else by spelling and surroundings. */
export function draft(
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
			reasons: part.marked.isPlace(span) ? [...identified.reasons, MARKED_PLACE] : identified.reasons,
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

/**
 * Adds to each mention when and on which front it is spoken of, and what the statement rests on.
 *
 * @param announced the front of which an earlier passage said that it would be spoken
 */
export function circumstances(
	document: Document,
	part: PassageNames,
	drafts: Draft[],
	dates: PassageDates,
	announced: FrontMention | undefined,
	prepared: Prepared
): Mention[] {
	const inBody = part.passage.section === 'body';
	const named = new Map<Span, FrontMention[]>();
	const carried = new Map<Span, FrontMention | undefined>();
	const claims = new Map<Span, Claim | undefined>();
	return drafts.map((draft) => {
		const sentence = sentenceOf(draft, part.sentences);
		const date = dates.at(draft, sentence);
		if (inBody && !named.has(sentence)) {
			named.set(sentence, frontsIn(document.text, sentence, part.fronts, date?.edtf));
			carried.set(sentence, frontBefore(document.text, part, sentence, date?.edtf) ?? announced);
			claims.set(sentence, claimOf(document.text, sentence, part.claims));
		}
		const stands = draft.role === 'literal' || draft.role === 'gloss';
		const located = stands ? prepared.places.get(draft.place ?? '') : undefined;
		const front = inBody
			? frontAt(draft, named.get(sentence)!, carried.get(sentence), located, date, prepared.fronts)
			: undefined;
		const claim = claims.get(sentence);
		return {
			document: document.id,
			...draft,
			...(front && { front }),
			...(date && { date }),
			...(claim && { claim })
		};
	});
}

/** The front that the sentences of a passage before one name last. */
function frontBefore(
	text: string,
	{ passage, fronts }: PassageNames,
	sentence: Span,
	edtf: string | undefined
): FrontMention | undefined {
	if (fronts.length === 0 || fronts[0]!.start >= sentence.start) return undefined;
	const before = { start: passage.start, end: sentence.start };
	return frontsIn(text, before, fronts, edtf).findLast(({ basis }) => basis === 'named');
}
