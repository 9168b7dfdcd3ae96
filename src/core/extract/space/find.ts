import type { Mention, Passage, Relation, Span } from '#core/types.ts';
import { areaNoun, directionTail, distanceTail, nounAfter, type Tail } from './after.ts';
import { phraseBefore, type Phrase } from './before.ts';
import { bearingOf } from './compass.ts';
import { kmOf } from './distance.ts';
import { groupsOf, withoutApposition, type Group } from './groups.ts';
import { routeFrom } from './route.ts';

/** The longest phrase before and after names that is read. */
const BEFORE = 140;
const AFTER = 90;

/** What a phrase says, before it is tied to its anchors. */
interface Draft extends Span, Pick<Relation, 'kind' | 'bearing' | 'km'> {
	mentions: Mention[];
	/** How many groups it used up. */
	used: number;
}

/** One group and what stands around it. */
interface Scene {
	text: string;
	/** The groups of the sentence. */
	groups: Group[];
	at: number;
	/** Where the text before the group starts, and that text. */
	floor: number;
	window: string;
	/** The end of the sentence. */
	limit: number;
}

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
		const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
		const groups = groupsOf(text, own);
		const relations: Relation[] = [];
		for (let at = 0; at < groups.length; at++) {
			const floor = Math.max(sentence.start, groups[at - 1]?.end ?? 0, groups[at]!.start - BEFORE);
			const window = text.slice(floor, groups[at]!.start);
			const draft = draftOf({ text, groups, at, floor, window, limit: sentence.end });
			if (!draft) continue;
			const relation = relationOf(text, draft, own);
			if (!relation) continue;
			relations.push(relation);
			at += draft.used - 1;
		}
		return relations;
	});
}

const afterOf = ({ text, limit }: Scene, end: number) => text.slice(end, Math.min(limit, end + AFTER));

function draftOf(scene: Scene): Draft | undefined {
	return (
		byRoute(scene) ?? byNoun(scene, true) ?? byPhrase(scene) ?? byDirection(scene) ?? byNoun(scene, false)
	);
}

function byRoute({ text, groups, at, floor, window }: Scene): Draft | undefined {
	const route = routeFrom(text, window, groups.slice(at));
	if (!route) return undefined;
	const mentions = route.groups.flatMap((group) => group.mentions);
	const start = floor + route.start;
	const end = route.groups.at(-1)!.end;
	const km = kmOf(window.slice(route.start));
	return { kind: route.kind, start, end, mentions, used: route.groups.length, ...(km && { km }) };
}

/** `the Suwon area`. Rows are read before phrases (`along the Seoul–Suwon line` is a line), single names after. */
function byNoun(scene: Scene, rows: boolean): Draft | undefined {
	const group = scene.groups[scene.at]!;
	if (rows !== group.mentions.length > 1) return undefined;
	const noun = nounAfter(scene.window, afterOf(scene, group.end), group.mentions.length, group.dashed);
	if (!noun) return undefined;
	const start = scene.floor + noun.start;
	return { kind: noun.kind, start, end: group.end + noun.length, mentions: group.mentions, used: 1 };
}

function byPhrase(scene: Scene): Draft | undefined {
	const found = phraseBefore(scene.window, scene.groups[scene.at]!);
	if (!found) return undefined;
	const { rule } = found;
	const group = rule.list ? scene.groups[scene.at]! : withoutApposition(scene.text, scene.groups[scene.at]!);
	if (!mayAnchor(scene, group, found)) return undefined;
	const words = scene.window.slice(found.start);
	const bearing = rule.bearing && bearingOf(words);
	if (rule.kind === 'sector' && !bearing) return undefined;
	const km = kmOf(words);
	const draft: Draft = {
		kind: rule.kind,
		start: scene.floor + found.start,
		end: group.end,
		mentions: group.mentions,
		used: 1,
		...(bearing && { bearing }),
		...(km && { km })
	};
	if (rule.kind === 'cross') return crossing(scene, draft);
	if (rule.kind === 'sector')
		return withTail(withSubject(scene, draft), km ? undefined : distanceTail(afterOf(scene, draft.end)));
	// “20 km from Suwon to the east” is a sector after all.
	const direction = rule.kind === 'near' && km ? directionTail(afterOf(scene, draft.end)) : undefined;
	if (direction) return withTail({ ...draft, kind: 'sector' }, direction);
	return { ...draft, end: draft.end + areaNoun(afterOf(scene, draft.end)) };
}

function withTail(draft: Draft, tail: Tail | undefined): Draft {
	if (!tail) return draft;
	const { length, ...said } = tail;
	return { ...draft, ...said, end: draft.end + length };
}

/** “Sangju and Andong to the north and northwest of Daegu”: what lies there belongs to the phrase. */
function withSubject({ text, groups, at }: Scene, draft: Draft): Draft {
	const subject = groups[at - 1];
	if (!subject || !/^,?\s+$/.test(text.slice(subject.end, draft.start))) return draft;
	return { ...draft, start: subject.start };
}

/** `from Suwon eastward for 30 km`. */
function byDirection(scene: Scene): Draft | undefined {
	const before = /(?<![\p{L}\d])from\s+(?:the\s+)?$/iu.exec(scene.window);
	const group = scene.groups[scene.at]!;
	const tail = before && directionTail(afterOf(scene, group.end));
	if (!tail) return undefined;
	const start = scene.floor + before.index;
	return withTail({ kind: 'sector', start, end: group.end, mentions: group.mentions, used: 1 }, tail);
}

const AT = /^,?\s+(?:at|near|by|in\s+the\s+(?:area|vicinity)\s+of)\s+(?:the\s+)?$/i;

/** `crossed the Naktong northward at Waegwan` */
function crossing(scene: Scene, draft: Draft): Draft {
	const crossed = withTail(draft, directionTail(afterOf(scene, draft.end)));
	const next = scene.groups[scene.at + 1];
	if (!next || !AT.test(scene.text.slice(crossed.end, next.start))) return crossed;
	const { end, mentions } = withoutApposition(scene.text, next);
	return { ...crossed, end, mentions: [...draft.mentions, ...mentions], used: 2 };
}

const FUNCTION_WORD =
	/^\s+(?:and|or|to|from|in|on|at|by|with|the|was|were|is|are|had|have|has|which|who|that|as|for|where|when|while|but|after|before|until|during|toward|towards|into|near|through)(?![\p{L}])/iu;

/** `toward the Seoul group` is toward a group; after `of`, only the noun that follows tells whether the name modifies one. */
function mayAnchor(scene: Scene, group: Group, { word }: Phrase): boolean {
	if (group.mentions.every(({ role }) => role !== 'associative')) return true;
	if (group.dashed) return true;
	const after = afterOf(scene, group.end);
	return word.toLowerCase() === 'of' && (!/^\s+\p{Ll}/u.test(after) || FUNCTION_WORD.test(after));
}

function relationOf(text: string, draft: Draft, own: Mention[]): Relation | undefined {
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
		beside: kind === 'toward' ? besides(draft, own) : []
	};
}

/** The other places of the sentence, nearest first. */
function besides({ start, mentions }: Draft, own: Mention[]): string[] {
	const taken = new Set(mentions.map(({ place }) => place));
	const others = own
		.filter(({ place }) => place !== undefined && !taken.has(place))
		.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
	return [...new Set(others.map(({ place }) => place!))];
}
