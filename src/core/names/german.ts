/**
 * How papers in German respell McCune–Reischauer for their readers: Tschemulpo, Panmundschom, Phjöngjang, Hamhung. No
 * standard is known to say so; the rule is derived from such names, and the letters are those of German.
 */

const LETTERS: [RegExp, string][] = [
	[/ch/g, 'tsch'],
	[/sh/g, 'sch'],
	[/j/g, 'dsch'],
	[/y/g, 'j'],
	[/ŏ/g, 'ö'],
	[/ŭ/g, 'ü']
];

/**
 * Respells a romanized name, in lower case: p'yŏngyang → pjöngjang and phjöngjang, ch'ŏngjin → tschöngdschin.
 *
 * @param mr McCune–Reischauer with its marks
 * @returns without the marks of aspirates, and with an h for them where that differs; empty where nothing is respelled
 */
export function german(mr: string): string[] {
	const respelled = LETTERS.reduce((text, [letters, written]) => text.replace(letters, written), mr);
	if (respelled === mr) return [];
	const bare = respelled.replaceAll("'", '');
	const breathed = respelled.replace(/([ptk])'/g, '$1h').replaceAll("'", '');
	return breathed === bare ? [bare] : [bare, breathed];
}
