/** Texts annotated with their spatial phrases and claims, and how well the pass reads them. */
import { readFileSync } from 'node:fs';
import { readDocument } from '#core/documents/read.ts';
import { extract, type Prepared } from '#core/extract/extract.ts';
import type { Document, Extraction, Relation, RelationKind, Span } from '#core/types.ts';

/** A phrase as a reader marks it. */
export interface AnnotatedPhrase extends Span {
	phrase: string;
	kind: RelationKind;
	anchors: string[];
	bearing?: [number, number];
	km?: [number, number];
}

/** What the sentence of a name rests on; `none` for a plain statement. */
export interface AnnotatedClaim {
	form: string;
	claim: string;
}

/** A text with what a reader marks in it. */
export interface AnnotatedPhrases {
	document: Document;
	phrases: AnnotatedPhrase[];
	/** In order of the text. */
	claims: AnnotatedClaim[];
}

/** The same, read by the pass. */
export interface ReadPhrases extends AnnotatedPhrases {
	found: Extraction;
}

/** Reads the texts once, for all that is scored of them. */
export function readPhrases(texts: AnnotatedPhrases[], prepared: Prepared): ReadPhrases[] {
	return texts.map((text) => ({ ...text, found: extract(text.document, prepared) }));
}

const RELATIONS = 'tests/evaluation/relations';

const numbers = (cell: string) =>
	cell === '' ? undefined : (cell.split('-').map(Number) as [number, number]);

/** The two telegrams, from `seeds.tsv`. */
export function seedPhrases(): AnnotatedPhrases[] {
	const [, ...lines] = readFileSync(`${RELATIONS}/seeds.tsv`, 'utf8').trimEnd().split('\n');
	const byDocument = Map.groupBy(
		lines.map((line) => line.split('\t')),
		([id]) => id!
	);
	return [...byDocument].map(([id, rows]) => ({
		document: readDocument(id, readFileSync(`seeds/${id}.txt`, 'utf8')),
		phrases: rows.map(([, start, end, phrase, kind, anchors, bearing, km]) => ({
			start: Number(start),
			end: Number(end),
			phrase: phrase!.replaceAll('\\n', '\n'),
			kind: kind as RelationKind,
			anchors: anchors!.split(' '),
			...(bearing && { bearing: numbers(bearing)! }),
			...(km && { km: numbers(km)! })
		})),
		claims: []
	}));
}

interface Line {
	id: string;
	text: string;
	relations: {
		phrase: string;
		kind: RelationKind;
		anchors: string[];
		bearing: [number, number] | null;
		km: [number, number] | null;
	}[];
	claims: { form: string; claim: string | null }[];
}

/** Short texts written apart from the rules, from `apart.jsonl`. */
export function apartPhrases(): AnnotatedPhrases[] {
	const lines = readFileSync(`${RELATIONS}/apart.jsonl`, 'utf8').trimEnd().split('\n');
	return lines.map((line) => {
		const { id, text, relations, claims } = JSON.parse(line) as Line;
		return {
			document: readDocument(id, text),
			phrases: relations.map(({ phrase, kind, anchors, bearing, km }) => {
				const start = text.indexOf(phrase);
				return {
					start,
					end: start + phrase.length,
					phrase,
					kind,
					anchors,
					...(bearing && { bearing }),
					...(km && { km })
				};
			}),
			claims: claims.map(({ form, claim }) => ({ form, claim: claim ?? 'none' }))
		};
	});
}

/** Right ones, and how many there are. */
type Count = [right: number, of: number];

export interface PhraseScore {
	/** Phrases that the pass reads at all, and those with the right kind and anchors. */
	found: Count;
	right: Count;
	bearing: Count;
	km: Count;
	/** Phrases that no reader marked. */
	extra: number;
	differences: string[];
}

/** A translation gives distances in whole units, and a reader rounds them. */
const KM_APART = 0.3;

const same = (a: unknown[] = [], b: unknown[] = []) => a.join() === b.join();
const near = (a: [number, number] | undefined, b: [number, number]) =>
	a !== undefined && a.every((km, i) => Math.abs(km - b[i]!) <= KM_APART);

/**
 * Scores the phrases of some kinds.
 *
 * @param kind only phrases of this kind; without it all, and those that no reader marked
 */
export function scorePhrases(texts: ReadPhrases[], kind?: RelationKind): PhraseScore {
	const score: PhraseScore = {
		found: [0, 0],
		right: [0, 0],
		bearing: [0, 0],
		km: [0, 0],
		extra: 0,
		differences: []
	};
	const count = (of: Count, is: boolean) => {
		of[1]++;
		if (is) of[0]++;
	};
	for (const { document, phrases, found } of texts) {
		const left = [...found.relations];
		for (const wanted of phrases) {
			const over = left.filter(({ start, end }) => start < wanted.end && wanted.start < end);
			const isRight = (one: Relation) => one.kind === wanted.kind && same(one.anchors, wanted.anchors);
			const best = over.find(isRight) ?? over.find((one) => one.kind === wanted.kind) ?? over[0];
			if (best) left.splice(left.indexOf(best), 1);
			if (kind && wanted.kind !== kind) continue;
			count(score.found, best !== undefined);
			count(score.right, best !== undefined && isRight(best));
			if (wanted.bearing) count(score.bearing, same(best?.bearing, wanted.bearing));
			if (wanted.km) count(score.km, near(best?.km, wanted.km));
			if (!best || !isRight(best))
				score.differences.push(
					`${document.id}: ${wanted.kind} ${wanted.anchors.join(' ')} “${wanted.phrase}” → ${best ? `${best.kind} ${best.anchors.join(' ')} “${best.phrase}”` : 'nothing'}`
				);
		}
		if (kind) continue;
		score.extra += left.length;
		score.differences.push(...left.map((one) => `${document.id}: extra ${one.kind} “${one.phrase}”`));
	}
	return score;
}

/** Mentions whose claim is as annotated, in order of the text, and the differences. */
export function scoreClaims(texts: ReadPhrases[]): { right: Count; differences: string[] } {
	const right: Count = [0, 0];
	const differences: string[] = [];
	for (const { document, claims, found } of texts) {
		let from = 0;
		for (const { form, claim } of claims) {
			right[1]++;
			const mention = found.mentions.find((one) => one.form === form && one.start >= from);
			from = mention?.end ?? from;
			const read = mention ? (mention.claim ?? 'none') : 'nothing';
			if (read === claim) right[0]++;
			else differences.push(`${document.id}: ${form} ${claim} → ${read}`);
		}
	}
	return { right, differences };
}
