import type { Passage, Span } from '../types.ts';
import { mayBeName } from './gloss.ts';

/** Words after which only a place stands, so that a name there is one even if no gazetteer has it. */
const PLACE_POSITION =
	/(?<![\p{L}])(?:toward|towards|in the (?:area|region|vicinity|direction|suburbs|outskirts) of|the (?:town|city|village|port|island|station) of|(?:north|south|east|west|northeast|northwest|southeast|southwest) of|km from|kilometers from|miles from)\s+(?=\p{Lu})/giu;
const NAME = /^\p{Lu}[\p{L}\p{Mn}'’ʻʼ-]*(?:[ ]\p{Lu}[\p{L}\p{Mn}'’ʻʼ-]*)?/u;

/**
 * Finds names in place-like positions that the gazetteer does not know (`toward JJYON`), so that a curator sees what
 * it lacks. They are never guessed at.
 *
 * @param taken spans that are names already, or were refused
 */
export function findUnresolved(text: string, passage: Passage, taken: Span[]): Span[] {
	if (passage.section !== 'body') return [];
	const slice = text.slice(passage.start, passage.end);
	const found: Span[] = [];
	for (const match of slice.matchAll(PLACE_POSITION)) {
		const at = match.index + match[0].length;
		const name = NAME.exec(slice.slice(at))?.[0];
		if (!name || !mayBeName(name, slice.slice(0, at))) continue;
		const span = { start: passage.start + at, end: passage.start + at + name.length };
		if (!taken.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
	}
	return found;
}
