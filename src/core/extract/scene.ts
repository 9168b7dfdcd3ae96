import type { Section } from '../types.ts';
import type { PassageSigns } from './passage-signs.ts';
import type { Word, Words } from './words.ts';

/** A stretch that spells a place's name, with what stands around it. */
export interface Suspect {
	text: string;
	section: Section;
	run: Words;
	/** Of the passage. */
	signs: PassageSigns;
	/** Positions in `run`; `last` is exclusive. */
	first: number;
	last: number;
	/** Whether every place of the name is named after a person who may be meant (Voroshilov, Washington). */
	eponym: boolean;
	/** Whether the spelling is no usual name of a place as large as a city, but derived. */
	derived: boolean;
	/** Whether the spelling is also a word of the language (Sinking, March). */
	commonWord: boolean;
}

/** A suspect with what the rules look at, found once. */
export interface Scene extends Suspect {
	start: number;
	end: number;
	/** The text around it. */
	before: string;
	after: string;
	/** The word directly before, when only spaces (or a full stop after a title or an initial) are between. */
	previous: Word | undefined;
}

/** As far as rules look. */
export const REACH = 60;

/** Looks around a suspect. */
export function sceneOf(suspect: Suspect): Scene {
	const { text, run, first, last } = suspect;
	const start = run.starts[first]!;
	const end = run.ends[last - 1]!;
	const word = run.word(first - 1);
	return {
		...suspect,
		start,
		end,
		before: text.slice(Math.max(0, start - REACH), start),
		after: text.slice(end, end + REACH),
		previous: word && /^\.?\s+$/.test(text.slice(word.end, start)) ? word : undefined
	};
}
