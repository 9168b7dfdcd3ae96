import { collapsed, padded, type ReadableBuilder } from '../readable.ts';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&([^;&<>\s]{1,40});/g;

/** The character that a reference stands for; undefined for an entity that XML does not define, and for no character. */
function characterOf(name: string): string | undefined {
	if (!name.startsWith('#')) return NAMED[name];
	const hex = name[1] === 'x';
	if (!(hex ? /^#x[\da-f]+$/i : /^#\d+$/).test(name)) return undefined;
	const code = parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
	const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** A text as written in an attribute or between tags, with its references resolved. */
export function resolved(text: string): string {
	return text.replace(REFERENCE, (written, name: string) => characterOf(name) ?? written);
}

/**
 * Puts characters between tags into a readable text: white space collapsed, references as what they stand for, unknown
 * ones as written.
 *
 * @param onUnknown is told each entity that is not expanded
 */
export function putText(
	builder: ReadableBuilder,
	text: string,
	start: number,
	end: number,
	onUnknown: (reference: string, start: number) => void
): void {
	let at = start;
	for (const match of text.slice(start, end).matchAll(REFERENCE)) {
		const from = start + match.index;
		builder.put(at, from, collapsed(text.slice(at, from)));
		at = from + match[0].length;
		const character = characterOf(match[1]!);
		if (character === undefined) onUnknown(match[0], from);
		builder.put(from, at, padded(character ?? match[0], at - from));
	}
	builder.put(at, end, collapsed(text.slice(at, end)));
}
