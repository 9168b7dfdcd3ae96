import type { Mention, Relation, Span } from '#core/types.ts';
import type { Group } from './groups.ts';

/** The longest stretch after names that is read. */
const AFTER = 90;

/** What a phrase says, before it is tied to its anchors. */
export interface Draft extends Span, Pick<Relation, 'kind' | 'bearing' | 'km'> {
	mentions: Mention[];
	/** How many groups it used up. */
	used: number;
}

/** One group and what stands around it. */
export interface Scene {
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

/** What stands after an offset in the sentence. */
export function afterOf({ text, limit }: Scene, end: number): string {
	return text.slice(end, Math.min(limit, end + AFTER));
}
