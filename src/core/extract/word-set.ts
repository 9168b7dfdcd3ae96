/** A set of words that the source writes as one text, with white space of any kind between them. */
export function wordSet(words: string): Set<string> {
	return new Set(words.split(/\s+/).filter(Boolean));
}
