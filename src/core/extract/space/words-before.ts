import { endsIn, type Ending } from '../endings.ts';
import type { Words } from './phrase-rules.ts';

/** Before a word of either alphabet. */
export const WORD_START = '(?<![a-zа-яё\\d])';

const known = new Map<string, Ending>();

/** What stands before a phrase, with the white space up to it: one pattern for all phrases that it may stand before. */
export function wordsBefore(words: Words): Pick<Ending, 'startIn'> {
	if (typeof words !== 'string') return firstOf(words.map(wordsBefore));
	const ending = known.get(words) ?? endsIn(`${WORD_START}(?:${words})\\s+`, 'i');
	known.set(words, ending);
	return ending;
}

function firstOf(endings: Pick<Ending, 'startIn'>[]): Pick<Ending, 'startIn'> {
	return {
		startIn(text, end) {
			for (const ending of endings) {
				const start = ending.startIn(text, end);
				if (start >= 0) return start;
			}
			return -1;
		}
	};
}
