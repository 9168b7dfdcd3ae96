/**
 * Russian case endings of place names, as far as finding names in running text needs them.
 *
 * The declensions of masculine nouns in a consonant or -й, of feminine nouns in -а, -я and -ь, as any grammar of Russian
 * has them (А. А. Зализняк, Грамматический словарь русского языка, 1977, types 1, 2, 6 and 8 without stress). Names in
 * -о, -е, -и, -у, -э and -ю are not declined.
 */

/** Endings of the oblique cases in the singular, by the last letter of the nominative, `end`, which goes first. */
const DECLENSIONS: { nominative: RegExp; end: string; endings: string[] }[] = [
	{ nominative: /[бвгджзклмнпрстфхцчшщ]$/i, end: '', endings: ['а', 'у', 'ом', 'е'] },
	{ nominative: /й$/i, end: 'й', endings: ['я', 'ю', 'ем', 'е'] },
	{ nominative: /а$/i, end: 'а', endings: ['ы', 'и', 'е', 'у', 'ой'] },
	{ nominative: /я$/i, end: 'я', endings: ['и', 'е', 'ю', 'ей'] },
	{ nominative: /ь$/i, end: 'ь', endings: ['я', 'ю', 'ем', 'е', 'и', 'ью'] }
];

/** A name shorter than this would match too much once endings are added. */
const SHORTEST = 4;

/**
 * The oblique cases of a Russian name in one word: `Сеул` → `Сеула`, `Сеулу`, `Сеулом`, `Сеуле`.
 *
 * @returns without the nominative; empty for names of several words and for those that are not declined
 */
export function obliqueCases(name: string): string[] {
	if (name.length < SHORTEST || /[^\p{sc=Cyrl}]/u.test(name)) return [];
	const declension = DECLENSIONS.find(({ nominative }) => nominative.test(name));
	if (!declension) return [];
	const stem = name.slice(0, name.length - declension.end.length);
	return declension.endings.map((ending) => stem + ending);
}

/**
 * The nominatives that a declined Russian name may have: `Сеула` → `Сеул`, `Москвой` → `Москва`.
 *
 * @returns without the name itself; empty for names of several words and in other scripts
 */
export function nominatives(name: string): string[] {
	if (name.length < SHORTEST || /[^\p{sc=Cyrl}]/u.test(name)) return [];
	const found = DECLENSIONS.flatMap(({ nominative, end, endings }) =>
		endings
			.filter((ending) => name.endsWith(ending))
			.map((ending) => name.slice(0, name.length - ending.length) + end)
			.filter((candidate) => candidate.length >= SHORTEST - 1 && nominative.test(candidate))
	);
	return [...new Set(found)].filter((candidate) => candidate !== name);
}
