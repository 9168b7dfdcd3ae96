import type { Reason } from '../types.ts';
import { RULES, type Rule } from './refusal-rules.ts';
import { Scene, type Suspect } from './scene.ts';
import { signsOf } from './suspect-signs.ts';

/** By signs: most suspects bear none or the same few. */
const rulesBySigns = new Map<number, Rule[]>();
/** More than texts make of them. */
const MOST_SIGNS = 4096;

function rulesFor(signs: number): Rule[] {
	const known = rulesBySigns.get(signs);
	if (known) return known;
	const rules = RULES.filter(({ needs }) => needs === undefined || (signs & needs) !== 0);
	if (rulesBySigns.size < MOST_SIGNS) rulesBySigns.set(signs, rules);
	return rules;
}

/** The reason why a stretch that spells a place's name names none, if there is one. */
export function refuse(suspect: Suspect): Reason | undefined {
	const scene = new Scene(suspect);
	for (const { code, says, applies } of rulesFor(signsOf(suspect))) if (applies(scene)) return { code, says };
	return undefined;
}
