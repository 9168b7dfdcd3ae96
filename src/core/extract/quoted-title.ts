import { REACH, type Scene } from './scene.ts';

const MARK = /["“«]/;

/** What stands between quotation marks around a name, before and after it; undefined outside of them. */
function quoted(s: Scene): string | undefined {
	if (!MARK.test(s.before)) return undefined;
	const from = s.suspect.signs.quotationAt(s.start);
	if (from === undefined || s.start - from > REACH) return undefined;
	const closed = /^([^“”"«»]{0,60})[”"»]/.exec(s.after)?.[1];
	return closed === undefined ? undefined : `${s.text.slice(from, s.start)} ${closed}`;
}

/** Words of someone speaking, which no title has. */
const SPEAKING =
	/\b(?:I|we|you|he|she|they|it|is|are|was|were|has|have|had|will|am|me|us|my|our)\b|[.,!?]\s*$/i;

/** `“A Passage to India”`: within quotation marks, with other capitalised words and only small ones between. */
export function isQuotedTitle(s: Scene): boolean {
	const words = quoted(s);
	if (words === undefined || SPEAKING.test(words)) return false;
	const others = words.match(/\p{L}+/gu) ?? [];
	const small = others.filter((word) => !/^\p{Lu}/u.test(word));
	return /^\s*\p{Lu}/u.test(words) && others.length > small.length && small.every((word) => word.length <= 4);
}
