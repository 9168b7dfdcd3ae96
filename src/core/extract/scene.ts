import type { Section } from '../types.ts';
import type { PassageSigns } from './passage-signs.ts';
import type { Word, Words } from './words.ts';

/** A stretch that spells a place's name. */
export interface Suspect {
	section: Section;
	run: Words;
	/** Of the passage. */
	signs: PassageSigns;
	/** Positions in `run`; `last` is exclusive. */
	first: number;
	last: number;
	/** The folded letters of its words, run together. */
	key: string;
	/** Whether every place of the name is named after a person who may be meant (Voroshilov, Washington). */
	eponym: boolean;
	/** Whether the spelling is no usual name of a place as large as a city, but derived. */
	derived: boolean;
	/** Whether a place has the spelling as its initials. */
	acronym: boolean;
	/** Whether the spelling is also a word of the language (Sinking, March). */
	commonWord: boolean;
}

/** As far as rules look. */
export const REACH = 60;

/** A suspect with what the rules look at around it, each found when first asked for. */
export class Scene {
	readonly suspect: Suspect;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	#before: string | undefined;
	#after: string | undefined;
	#previous: Word | false | undefined;

	constructor(suspect: Suspect) {
		const { run, first, last } = suspect;
		this.suspect = suspect;
		this.text = run.text;
		this.start = run.starts[first]!;
		this.end = run.ends[last - 1]!;
	}

	/** The text before it. */
	get before(): string {
		return (this.#before ??= this.text.slice(Math.max(0, this.start - REACH), this.start));
	}

	/** The text after it. */
	get after(): string {
		return (this.#after ??= this.text.slice(this.end, this.end + REACH));
	}

	/** The word directly before, when only spaces (or a full stop after a title or an initial) are between. */
	get previous(): Word | undefined {
		if (this.#previous === undefined) {
			const word = this.suspect.run.word(this.suspect.first - 1);
			this.#previous = word && /^\.?\s+$/.test(this.text.slice(word.end, this.start)) ? word : false;
		}
		return this.#previous || undefined;
	}
}
