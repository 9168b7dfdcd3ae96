import type { Scene } from './scene.ts';

const KANA = /^(?:\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+)$/u;
const FIRST_KANA = 0x3041;
const LAST_KANA = 0x30ff;

/** `配ってくれた` is no Kure, and `タイプ` no Thailand: more kana of the same kind stand beside. */
export function isInKana({ text, start, end }: Scene): boolean {
	const first = text.charCodeAt(start);
	if (first < FIRST_KANA || first > LAST_KANA) return false;
	const [before, name, after] = [text.charAt(start - 1), text.slice(start, end), text.charAt(end)];
	return (before !== '' && KANA.test(before + name)) || (after !== '' && KANA.test(name + after));
}

/** Behind another name these are none: `平壤城内`, within the walls of Pyongyang. */
const CHINESE_WORDS = new Set(['城内', '城內']);

/** Whether a name is a common word of Chinese where it stands. */
export function isChineseWord({ text, start, end }: Scene): boolean {
	return CHINESE_WORDS.has(text.slice(start, end)) && /\p{Script=Han}/u.test(text.charAt(start - 1));
}
