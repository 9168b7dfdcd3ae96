import { firstNot } from '#core/search.ts';
import type { Mention, Passage, Relation, RelationKind, Span } from '#core/types.ts';
import { draftOf } from './drafts.ts';
import { easternDraft } from './eastern/drafts.ts';
import { ENGLISH } from './english.ts';
import { groupsOf } from './groups.ts';
import { RUSSIAN } from './russian/russian.ts';
import type { Draft, Scene } from './scene.ts';
import type { Script } from '../script.ts';

/** The longest stretch before names that is read. */
const BEFORE = 140;

/**
 * Finds the phrases of a passage that place something by way of named places: sectors, axes, areas, lines, movements.
 *
 * Only what stands around names is read, so that the cost grows with the number of mentions. Distances and bearings are
 * those of the text; a phrase without them has none.
 *
 * @param text the document's text
 * @param sentences of the passage, in order
 * @param mentions of the passage, in order, disjoint; those without a place are no anchors
 * @returns relations in order of the text; a name is an anchor of at most one, but for the subject of a sector
 */
export function findRelations(
	text: string,
	passage: Passage,
	sentences: Span[],
	mentions: Mention[]
): Relation[] {
	if (passage.section !== 'body' && passage.section !== 'summary') return [];
	return sentences.flatMap((sentence) => {
		const from = firstNot(mentions, ({ start }) => start < sentence.start);
		const own = mentions.slice(
			from,
			firstNot(mentions, ({ end }) => end <= sentence.end)
		);
		if (own.length === 0) return [];
		return withStarts(inSentence(text, sentence, own), own);
	});
}

const READINGS: Record<Script, (scene: Scene) => Draft | undefined> = {
	latin: (scene) => draftOf(scene, ENGLISH),
	cyrillic: (scene) => draftOf(scene, RUSSIAN),
	eastern: easternDraft
};

function inSentence(text: string, sentence: Span, own: Mention[]): Relation[] {
	const groups = groupsOf(text, own);
	const relations: Relation[] = [];
	for (let at = 0; at < groups.length; at++) {
		const floor = Math.max(sentence.start, groups[at - 1]?.end ?? 0, groups[at]!.start - BEFORE);
		const window = text.slice(floor, groups[at]!.start);
		const scene = { text, groups, at, floor, window, limit: sentence.end };
		const draft = READINGS[groups[at]!.script](scene);
		const relation = draft && relationOf(text, draft);
		if (!relation) continue;
		relations.push(relation);
		at += draft.used - 1;
	}
	return relations;
}

function relationOf(text: string, draft: Draft): Relation | undefined {
	const placed = draft.mentions.filter((mention) => mention.place !== undefined);
	const anchors = placed.map(({ place }) => place!);
	if (anchors.length === 0) return undefined;
	const { kind, start, end, bearing, km } = draft;
	return {
		document: placed[0]!.document,
		start,
		end,
		phrase: text.slice(start, end),
		kind,
		anchors,
		anchorStarts: placed.map((mention) => mention.start),
		...(bearing && { bearing }),
		...(km && { km }),
		beside: []
	};
}

/** Where nothing starts that moves toward something else: goals, and the lines that are to be held. */
const NO_START = new Set<RelationKind>(['toward', 'line', 'along', 'between']);

/** Whether only the goal of a movement is told. */
function isStartless({ kind, anchors }: Relation): boolean {
	return kind === 'toward' || (kind === 'movement' && anchors.length === 1);
}

/** Names for each movement toward something the places of its sentence where it may start, nearest first. */
function withStarts(relations: Relation[], own: Mention[]): Relation[] {
	if (!relations.some(isStartless)) return relations;
	const goals = relations
		.filter((relation) => NO_START.has(relation.kind) || isStartless(relation))
		.flatMap(({ anchors }) => anchors);
	const starts = own.filter(({ place }) => place !== undefined && !goals.includes(place));
	return relations.map((relation) => {
		if (!isStartless(relation)) return relation;
		const near = (mention: Mention) => Math.abs(mention.start - relation.start);
		const places = starts.toSorted((a, b) => near(a) - near(b)).map(({ place }) => place!);
		return { ...relation, beside: [...new Set(places)] };
	});
}
