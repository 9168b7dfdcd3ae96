import type { HeaderEvent, Section } from '../types.ts';

/**
 * What the lines of archival documents and of the pages that publish them look like. All patterns are tried on a line
 * or paragraph stripped of Markdown emphasis and surrounding white space.
 */

/** Labels of a published page, what they are about, and how far they reach: their own line, the next paragraph, or the rest. */
export const LABELS: { label: RegExp; section: Section; reach: 'line' | 'next' | 'rest' }[] = [
	{ label: /^skip to (main )?content$/i, section: 'apparatus', reach: 'line' },
	{
		label: /^(contents?|text|transcript|full text|translation\b.{0,40})\s*:?$/i,
		section: 'apparatus',
		reach: 'line'
	},
	{ label: /^(summary|abstract|description|regest)\s*(:|$)/i, section: 'summary', reach: 'next' },
	{
		label:
			/^(citation|original language|archive|subjects? discussed|rights|source|creators?|contributors?|donors?)\s*(:|$)/i,
		section: 'apparatus',
		reach: 'next'
	},
	{
		label:
			/^(document information|original uploaded date|original archive|related documents?|record id)\s*(:|$)/i,
		section: 'apparatus',
		reach: 'rest'
	}
];

/** No label is longer: `Translation from Russian by …`. */
export const LONGEST_LABEL = 64;

/** Sentences of those who publish, not of the document. */
export const RIGHTS =
	/\b(copyright|rights[- ]holders?|reproduce (their|these) materials|reuse of|request permission(?! to (?!use|reproduce|reuse|publish))|all rights reserved|licen[cs]ed under)\b/i;

/** Lines that say what became of a telegram, by their first word. */
export const EVENTS: { event: HeaderEvent; line: RegExp }[] = [
	// The Foreign Office: `D. 6.40 a.m. 7th December, 1950`, `R. 7.55 a.m. 7th December, 1950`.
	{
		event: 'sent',
		line: /^(?:(?:sent|dispatched|transmitted|despatched)\b|D\.\s+\d|отправлен|послан|передан)/i
	},
	{ event: 'received', line: /^(?:received\b|R\.\s+\d|получен|принят|поступил)/i },
	{ event: 'arrived', line: /^arrived\b/i },
	{ event: 'deciphered', line: /^(?:(?:deciphered|decoded|decrypted)\b|расшифрован)/i },
	{ event: 'typed', line: /^(?:typed\b|отпечатан|печатал)/i },
	{ event: 'dated', line: /^(date|dated|period)\b\s*:?|\bmonth(?: and year)?:\s/i }
];

/** With a colon anything may follow; without one only a short name, since sentences start with these words too. */
const PARTY =
	"(?::\\s*(?<who>.{2,80})|\\s+(?<name>(?:(?:the|Comrade)\\s+)?\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,3}))$";
export const FROM = new RegExp(`^[Ff](?:rom|ROM)${PARTY}`, 'u');
export const TO = new RegExp(`^[Tt](?:o|O)${PARTY}`, 'u');
export const NUMBER =
	/^(?:(?:top secret |secret )?(?:ciphered |coded |cipher )?telegram\s*)?(?:#|№|no\.?|nr\.?)\s*(?<number>[\d][\w/–-]*)/i;
export const ARCHIVE =
	/(?:\b[A-ZА-Я][A-Za-zА-Яа-я]{2,8},?\s+)?\bf(?:ond|\.)\s*\d+,?\s*op(?:is|\.)\s*\d+,?\s*(?:d(?:elo|\.)\s*\d+)?,?\s*(?:l(?:ist|isty|isti|l?\.)\s*[\d–-]+)?/i;
/** Who gets a copy, by the word with which a line begins. */
const DISTRIBUTION =
	/^(distribution(\s+list)?\b|number of copies\b|copies\b|\d+ copies\b|(file|on file)\s*[-–]\s*\d)/im;
/** `Stalin - 2, Molotov - 1, …`: who gets how many copies. */
const COPIES = /(\b\p{L}{2,}\s*[-–]\s*\d+\s*,\s*){2}/u;
/** What all of these have: a quick test before a slow one. */
const MAY_BE_COPIES = /[-–]\s*\d+\s*,/;

/** Whether a text tells who gets a copy. */
export function isDistribution(text: string): boolean {
	return DISTRIBUTION.test(text) || (MAY_BE_COPIES.test(text) && COPIES.test(text));
}

/** `TAEJON, July 16, 1950—8 a. m.`: where and when, over a despatch. */
export const PLACE_AND_DATE =
	/^\[?\p{Lu}[\p{L}\s.'’-]{2,40},\]?\s+(?:(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,8}\.?),?\s+\d{4}|\d{1,2}[./]\S{1,4}[./]\d{2,4})\D?.{0,24}$/u;

/** `From KANGGYE, 2 December 1950, 23.10`: where and when it was sent. */
export const FROM_PLACE = /^(?:From|FROM|Из|ИЗ)\s+\p{Lu}[\p{L}\s.'’-]{1,40},\s.*\d/u;

const OTHER_HEADER = [
	/^(ciphered|coded|cipher|top secret|secret|strictly|urgent|immediate|confidential)\b/i,
	/^(ministry|embassy|ministerstvo|department|headquarters|general staff)\b/i,
	/^(subject|re|copy|copies|priority|precedence)\s*[:#]/i
];

/** No header line is longer. */
const LONGEST_HEADER = 120;
/** The number of a telegram, and its text on the same line: `No. 14. On 31st December the enemy crossed …`. */
const RUNS_ON = /\d[\w/–-]*\.\s+\p{Lu}.*\s\p{Ll}+\s\p{Ll}/u;

/** Whether a line belongs to a header or a closing by its form alone. */
export function isHeaderLine(line: string): boolean {
	return (
		isDistribution(line) ||
		(NUMBER.test(line) && !RUNS_ON.test(line)) ||
		FROM.test(line) ||
		TO.test(line) ||
		PLACE_AND_DATE.test(line) ||
		(line.length < LONGEST_HEADER && EVENTS.some(({ line: form }) => form.test(line) && /\d/.test(line))) ||
		(line.length < LONGEST_HEADER && OTHER_HEADER.some((form) => form.test(line)) && !/[.!?]$/.test(line))
	);
}

/** The full stop of `No. 59` ends none. */
const SENTENCE = /\p{Ll}[\p{L}\d)\]"”’]*(?<!\b(?:Nos?|Nr|Lt|Col|Gen|Maj|Capt))[.!?:;]["”’)\]]*(\s|$)/u;
/** Longer than any heading. */
export const PROSE = 140;
/** With fewer words it is a name with a full stop. */
const SENTENCE_WORDS = 3;

/** A long row of mostly small words is a sentence that a page break cut, not a heading. */
const CUT_WORDS = 8;
const CUT_SHARE = 0.6;

/** Korean, Chinese and Japanese say as much in fewer characters, and have no small letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const DENSE_PROSE = 60;
const DENSE_SENTENCE = /다\.|。/;

/** Whether a paragraph is running text: it holds a sentence, or is longer than any heading. */
export function isProse(paragraph: string): boolean {
	if (paragraph.length >= PROSE) return true;
	if (DENSE.test(paragraph)) return paragraph.length >= DENSE_PROSE || DENSE_SENTENCE.test(paragraph);
	const words = paragraph.split(/\s+/);
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	if (words.length >= CUT_WORDS && small / words.length >= CUT_SHARE) return true;
	return (
		words.length >= SENTENCE_WORDS && SENTENCE.test(paragraph) && words.some((word) => /^\p{Ll}/u.test(word))
	);
}

/** `S H T Y K O V`, `30.IX.50`, `No. 1340`, `12:35pm, Pyongyang time`: what stands under a letter. */
export function isClosingLine(line: string): boolean {
	return (
		/^(\p{Lu} ){2,}\p{Lu}$/u.test(line) ||
		/^\d{1,2}[./](\d{1,2}|[IVX]+)[./]\d{2,4}\.?$/.test(line) ||
		/^\d{1,2}:\d{2}\s*([ap]\.?m\.?)?\b.{0,40}$/i.test(line) ||
		NUMBER.test(line) ||
		EVENTS.some(({ event, line: form }) => event === 'typed' && form.test(line))
	);
}

/** A line without Markdown emphasis and without white space around it. */
export function bare(line: string): string {
	const marked = line.includes('*') || line.includes('_');
	return (marked ? line.replace(/[*_]/g, '') : line).trim();
}
