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

/** Words (safe and sound, glad, culture, neutral, a plateau, a plain) unless what stands beside speaks of a place. */
const ALSO_WORDS = new Set('安康 平安 高兴 高興 文化 中和 高原 平原 大同'.split(' '));
const PLACE_BEFORE = /[在至向到由自从從於于经經占克取近]$/u;
const PLACE_AFTER = /^\s?[道郡邑面里市县縣城站江以附方南北东東西一地、及和與与至到—–-]/u;

/** Whether a name is a common word of Chinese where it stands. */
export function isChineseWord(scene: Scene): boolean {
	const { text, start, end } = scene;
	const word = text.slice(start, end);
	if (ALSO_WORDS.has(word)) return !PLACE_BEFORE.test(scene.before) && !PLACE_AFTER.test(scene.after);
	return CHINESE_WORDS.has(word) && /\p{Script=Han}/u.test(text.charAt(start - 1));
}

/** The longest of what the next two functions look for. */
const REACH = 3;

/** `紐約時報`, `동경신문` */
const PAPER = /^(?:時報|时报|日報|日报|新聞|新闻|일보|신문|타임[스즈])/;

/** Whether a name belongs to that of a newspaper. */
export function isEasternPaper({ text, end }: Scene): boolean {
	return text.charCodeAt(end) >= FIRST_KANA && PAPER.test(text.slice(end, end + REACH));
}

/** `미국인들은`, `美国人`; the people's army is another thing: `조선인민군`, `朝鲜人民军`. */
const PEOPLE = /^(?:인(?:들|[은이을의과도]|에게|\s|[,.]|$)|人(?!民|口|力|造|類|类))/u;

/** Whether a name is said of the people of a country. */
export function isPeople({ text, end }: Scene): boolean {
	return text.charCodeAt(end) >= FIRST_KANA && PEOPLE.test(text.slice(end, end + REACH));
}
