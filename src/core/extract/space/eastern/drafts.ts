import type { Group } from '../groups.ts';
import { fits } from '../phrase-finder.ts';
import { afterOf, type Draft, type Scene } from '../scene.ts';
import { AFTER_RULES, type AfterRule } from './after.ts';
import { BEFORE_RULES, WAYS, type BeforeRule } from './before.ts';
import { bearingOf } from './compass.ts';
import { kmOf } from './distance.ts';
import { routeFrom } from './route.ts';

/** The first reading of Korean, Chinese and Japanese that fits: the special before the general. */
export function easternDraft(scene: Scene): Draft | undefined {
	const group = scene.groups[scene.at]!;
	if (group.mentions.every(({ role }) => role === 'associative')) return undefined;
	const after = afterOf(scene, group.end);
	return (
		routeFrom(scene) ??
		byWordsBefore(scene, group, after, WAYS) ??
		byWordsAfter(scene, group, after) ??
		byWordsBefore(scene, group, after, BEFORE_RULES) ??
		byDashes(group)
	);
}

function byWordsAfter(scene: Scene, group: Group, after: string): Draft | undefined {
	for (const rule of AFTER_RULES) {
		if (!fits(rule, group)) continue;
		const match = rule.after.exec(after);
		if (!match) continue;
		const [words] = match;
		const start = rule.kind === 'toward' && scene.window.endsWith('向') ? group.start - 1 : group.start;
		return draftOf(rule, group, { start, end: group.end + words.trimEnd().length, words });
	}
	return undefined;
}

function byWordsBefore(scene: Scene, group: Group, after: string, rules: BeforeRule[]): Draft | undefined {
	for (const rule of rules) {
		const start = rule.before.startIn(scene.window);
		if (start < 0) continue;
		const match = rule.after?.exec(after);
		if (rule.after && !match) continue;
		const words = match?.[0] ?? '';
		return draftOf(rule, group, { start: scene.floor + start, end: group.end + words.length, words });
	}
	return undefined;
}

/** `단양–제천–영월` is a line without any word for it. */
function byDashes({ start, end, mentions, dashed }: Group): Draft | undefined {
	return dashed && mentions.length > 2 ? { kind: 'line', start, end, mentions, used: 1 } : undefined;
}

function draftOf(
	{ kind, bearing: isBearing }: AfterRule | BeforeRule,
	{ mentions }: Group,
	{ start, end, words }: { start: number; end: number; words: string }
): Draft {
	const bearing = isBearing && bearingOf(words);
	const km = kmOf(words);
	return { kind, start, end, mentions, used: 1, ...(bearing && { bearing }), ...(km && { km }) };
}
