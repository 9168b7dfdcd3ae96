/**
 * Russian case endings of place names, as far as finding names in running text needs them.
 *
 * The declensions of masculine nouns in a consonant or -й, of feminine nouns in -а, -я and -ь, of neuter nouns beside an
 * adjective, and of adjectives, as any grammar of Russian has them (А. А. Зализняк, Грамматический словарь русского
 * языка, 1977, types 1, 2, 6 and 8 without stress). Names in -о, -е, -и, -у, -э and -ю are not declined.
 */

/** Endings in place of `end`: genitive, dative, accusative, instrumental, prepositional; some have two. */
interface Declension {
	nominative: RegExp;
	end: string;
	cases: string[][];
}

/** Reads the endings of the five cases, with a stroke between two of one case and `-` for none. */
function declension(nominative: RegExp, end: string, endings: string): Declension {
	const cases = endings.split(' ').map((all) => all.split('/').map((one) => (one === '-' ? '' : one)));
	return { nominative, end, cases };
}

const ADJECTIVES = [
	declension(/ый$/i, 'ый', 'ого ому ый ым ом'),
	declension(/ий$/i, 'ий', 'его/ого ему/ому ий им ем/ом'),
	declension(/ая$/i, 'ая', 'ой/ей ой/ей ую ой/ей ой/ей'),
	declension(/яя$/i, 'яя', 'ей ей юю ей ей'),
	declension(/ое$/i, 'ое', 'ого ому ое ым/им ом'),
	declension(/ее$/i, 'ее', 'его ему ее им ем'),
	declension(/^\d+-я$/i, 'я', 'й й ю й й')
];

const NOUNS = [
	declension(/[бвгджзклмнпрстфхцчшщ]$/i, '', 'а у - ом е'),
	declension(/й$/i, 'й', 'я ю й ем е'),
	declension(/а$/i, 'а', 'ы/и е у ой е'),
	declension(/я$/i, 'я', 'и е/и ю ей е/и'),
	declension(/ь$/i, 'ь', 'я/и ю/и ь ем/ью е/и')
];

/** Of common nouns only: `море`, `озеро`. */
const NEUTER = [declension(/е$/i, 'е', 'я ю е ем е'), declension(/о$/i, 'о', 'а у о ом е')];

/** A name shorter than this would match too much once endings are added. */
const SHORTEST = 4;
const ONE_WORD = /^\p{sc=Cyrl}+(?:-\p{sc=Cyrl}+)*$/u;
const ADJECTIVE_AND_NOUN = /^((?:\d+-)?\p{sc=Cyrl}+(?:-\p{sc=Cyrl}+)*) (\p{sc=Cyrl}+)$/u;

function decline(word: string, declensions: Declension[]): string[][] | undefined {
	const found = declensions.find(({ nominative }) => nominative.test(word));
	if (!found) return undefined;
	const stem = word.slice(0, word.length - found.end.length);
	return found.cases.map((endings) => endings.map((ending) => stem + ending));
}

/** `Японское море`: both words stand in the same case. */
function declinePhrase(adjective: string, noun: string): string[] {
	const first = decline(adjective, ADJECTIVES);
	const second = decline(noun, [...NOUNS, ...NEUTER]);
	if (!first || !second) return [];
	return first.flatMap((firsts, at) =>
		firsts.flatMap((one) => second[at]!.map((other) => `${one} ${other}`))
	);
}

/**
 * The oblique cases of a Russian name: `Сеул` → `Сеула`, `Сеулу`, `Сеулом`, `Сеуле`; `Порт-Артур` → `Порт-Артура` …;
 * `Южная Корея` → `Южной Кореи` …
 *
 * @returns without the nominative; empty for names that are not declined, and for those of several words but an
 * adjective and a noun
 */
export function obliqueCases(name: string): string[] {
	if (name.length < SHORTEST) return [];
	const phrase = ADJECTIVE_AND_NOUN.exec(name);
	const cases = phrase
		? declinePhrase(phrase[1]!, phrase[2]!)
		: ONE_WORD.test(name)
			? (decline(name, [...ADJECTIVES, ...NOUNS]) ?? []).flat()
			: [];
	return [...new Set(cases)].filter((form) => form !== name);
}

/**
 * The nominatives that a declined Russian name may have: `Сеула` → `Сеул`, `Москвой` → `Москва`.
 *
 * @returns without the name itself; empty for names of several words and in other scripts
 */
export function nominatives(name: string): string[] {
	if (name.length < SHORTEST || !ONE_WORD.test(name)) return [];
	const found = [...ADJECTIVES, ...NOUNS].flatMap(({ nominative, end, cases }) =>
		cases
			.flat()
			.filter((ending) => ending !== '' && name.endsWith(ending))
			.map((ending) => name.slice(0, name.length - ending.length) + end)
			.filter((candidate) => candidate.length >= SHORTEST - 1 && nominative.test(candidate))
	);
	return [...new Set(found)].filter((candidate) => candidate !== name);
}
