import type { Tail } from './after.ts';
import type { Grammar } from './grammar.ts';
import { withoutApposition, type Group } from './groups.ts';
import type { Phrase } from './phrase-finder.ts';
import { afterOf, type Draft, type Scene } from './scene.ts';

/** The first reading that fits: the special before the general. */
export function draftOf(scene: Scene, grammar: Grammar): Draft | undefined {
	return (
		byRoute(scene, grammar) ??
		byNoun(scene, grammar, true) ??
		byPhrase(scene, grammar) ??
		byDirection(scene, grammar) ??
		byNoun(scene, grammar, false) ??
		byDashes(scene)
	);
}

function byRoute(scene: Scene, { routeFrom, areaNoun, kmOf }: Grammar): Draft | undefined {
	const { text, groups, at, floor, window } = scene;
	const route = routeFrom(text, window, groups.slice(at));
	if (!route) return undefined;
	const mentions = route.groups.flatMap((group) => group.mentions);
	const start = floor + route.start;
	const last = route.groups.at(-1)!.end;
	const end = last + areaNoun(afterOf(scene, last));
	const km = kmOf(window.slice(route.start));
	return { kind: route.kind, start, end, mentions, used: route.groups.length, ...(km && { km }) };
}

/** `the Suwon area`. Rows are read before phrases (`along the Seoul–Suwon line` is a line), single names after. */
function byNoun(scene: Scene, { nounAfter }: Grammar, rows: boolean): Draft | undefined {
	const group = scene.groups[scene.at]!;
	if (rows !== group.mentions.length > 1) return undefined;
	const noun = nounAfter(scene.window, afterOf(scene, group.end), group.mentions.length, group.dashed);
	if (!noun) return undefined;
	const start = scene.floor + noun.start;
	return { kind: noun.kind, start, end: group.end + noun.length, mentions: group.mentions, used: 1 };
}

/** `Seoul–Wonju–Samcheok` is a line without any word for it. */
function byDashes({ groups, at }: Scene): Draft | undefined {
	const { start, end, mentions, dashed } = groups[at]!;
	return dashed && mentions.length > 2 ? { kind: 'line', start, end, mentions, used: 1 } : undefined;
}

/** `as far as Korea is concerned` */
const CONCERNED = /^\s+(?:is|are|was|were)\s+concerned\b/i;

function byPhrase(scene: Scene, grammar: Grammar): Draft | undefined {
	const { phraseBefore, bearingOf, kmOf, distanceTail, directionTail, areaNoun } = grammar;
	const found = phraseBefore(scene.window, scene.groups[scene.at]!);
	if (!found) return undefined;
	const { rule, word } = found;
	if (word === 'as' && CONCERNED.test(afterOf(scene, scene.groups[scene.at]!.end))) return undefined;
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
	if (rule.kind === 'cross') return crossing(scene, grammar, draft);
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
function byDirection(scene: Scene, { from, directionTail }: Grammar): Draft | undefined {
	if (!from.test(scene.window)) return undefined;
	const group = scene.groups[scene.at]!;
	const tail = directionTail(afterOf(scene, group.end));
	if (!tail) return undefined;
	const start = scene.floor + from.startIn(scene.window);
	return withTail({ kind: 'sector', start, end: group.end, mentions: group.mentions, used: 1 }, tail);
}

/** `crossed the Naktong northward at Waegwan` */
function crossing(scene: Scene, { directionTail, at }: Grammar, draft: Draft): Draft {
	const crossed = withTail(draft, directionTail(afterOf(scene, draft.end)));
	const next = scene.groups[scene.at + 1];
	if (!next || !at.test(scene.text.slice(crossed.end, next.start))) return crossed;
	const { end, mentions } = withoutApposition(scene.text, next);
	return { ...crossed, end, mentions: [...draft.mentions, ...mentions], used: 2 };
}

const FUNCTION_WORD =
	/^\s+(?:and|or|to|from|in|on|at|by|with|the|was|were|is|are|had|have|has|which|who|that|as|for|where|when|while|but|after|before|until|during|toward|towards|into|near|through)(?![a-z])/i;

/** `toward the Seoul group` is toward a group; after `of`, only the noun that follows tells whether the name modifies one. */
function mayAnchor(scene: Scene, group: Group, { word }: Phrase): boolean {
	if (group.mentions.every(({ role }) => role !== 'associative')) return true;
	if (group.dashed) return true;
	const after = afterOf(scene, group.end);
	return word.toLowerCase() === 'of' && (!/^\s+\p{Ll}/u.test(after) || FUNCTION_WORD.test(after));
}
