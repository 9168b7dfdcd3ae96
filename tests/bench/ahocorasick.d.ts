declare module 'ahocorasick' {
	export default class AhoCorasick {
		constructor(words: string[]);
		/** For each match the offset of its last character, and the words that end there. */
		search(text: string): [end: number, words: string[]][];
	}
}
