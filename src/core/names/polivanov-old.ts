/**
 * Japanese kana in Cyrillic as Soviet officers and translators of the forties and fifties wrote it: Polivanov's system
 * with habits that differ in few sounds but in almost every name. Фузан, Гензан, Кейдзио, Хейджо stand in Russian papers
 * and maps of the first half of the century; Цюсю, Найдзё and Уруцин behind the telegrams of 1950.
 */
import { polivanov } from './polivanov.ts';

/** A departure from Polivanov that old Russian papers show, and the words that explain it. */
export interface Habit {
	code: string;
	says: string;
	/** Whether a sound is lost, so that the form is likely rather than certain. */
	loses: boolean;
	apply(cyrillic: string): string;
}

/** What becomes of ち, ちゃ, ちゅ, ちょ: Polivanov's т before и, я, ю, ё. */
const CHI: Habit[] = [
	{
		code: 'chi-ts',
		says: 'the sound ch (チ, チュ, チョ) written ц',
		loses: false,
		apply: (text) => text.replace(/т(?=[ияюё])/g, 'ц')
	},
	{
		code: 'chi-ch',
		says: 'the sound ch (チ, チュ, チョ) written ч',
		loses: false,
		// Russian spelling forbids чя and чю.
		apply: (text) =>
			text
				.replace(/т(?=[ияюё])/g, 'ч')
				.replaceAll('чя', 'ча')
				.replaceAll('чю', 'чу')
	}
];

/** What becomes of Polivanov's дз. */
const DZ: Habit[] = [
	{
		code: 'dz-z',
		says: 'дз before a hard vowel (ザ, ズ, ゼ, ゾ) written з',
		loses: false,
		apply: (text) => text.replace(/дз(?=[ауэо])/g, 'з')
	},
	{
		code: 'dz-dzh',
		says: 'дз before a soft vowel (ジ, ジャ, ジュ, ジョ) written дж',
		loses: false,
		apply: (text) => text.replace(/дз([ияюё])/g, (_, vowel: string) => `дж${HARD[vowel]!}`)
	}
];

const HARD: Record<string, string> = { и: 'и', я: 'а', ю: 'у', ё: 'о' };

/** What becomes of ё: Токио. */
const YO: Habit[] = [
	{ code: 'yo-io', says: 'ё written ио', loses: false, apply: (text) => text.replaceAll('ё', 'ио') }
];

/** What becomes of э and of the long ē that kana spell エイ. */
const E: Habit[] = [
	{
		code: 'ei-e',
		says: 'the long e (エイ) written as a plain э',
		loses: true,
		apply: (text) => text.replaceAll('эй', 'э')
	},
	{ code: 'e-ye', says: 'э written е', loses: false, apply: (text) => text.replaceAll('э', 'е') },
	{ code: 'ei-i', says: 'й written и', loses: false, apply: (text) => text.replaceAll('й', 'и') },
	{
		code: 'ei-ye',
		says: 'the long e (エイ) written as a plain е',
		loses: true,
		apply: (text) => text.replaceAll('эй', 'э').replaceAll('э', 'е')
	},
	{
		// Unstressed е is spoken and misspelt и in Russian (иканье); ей before a consonant above all.
		code: 'ei-reduced',
		says: 'an unstressed ей heard as и',
		loses: true,
		apply: (text) => text.replace(/эй(?=[бвгджзклмнпрстфхцч])/g, 'и').replaceAll('э', 'е')
	}
];

/** A form in old Russian spelling, with the habits that made it. */
export interface OldSpelling {
	form: string;
	habits: Habit[];
}

/** What becomes of the sign that parts a syllabic ん from a vowel. */
const N: Habit[] = [
	{
		code: 'n-apart',
		says: 'нъ before a vowel written н',
		loses: true,
		apply: (text) => text.replaceAll('нъ', 'н')
	}
];

const GROUPS = [CHI, DZ, YO, E, N];

/** One habit, or two of different kinds: nobody is so wayward as to have three at once in one name. */
function hands(): Habit[][] {
	const single = GROUPS.flat().map((habit) => [habit]);
	const double = GROUPS.flatMap((group, at) =>
		group.flatMap((one) => GROUPS.slice(at + 1).flatMap((other) => other.map((two) => [one, two])))
	);
	return [...single, ...double];
}

const HANDS = hands();

/**
 * Writes kana as old Russian papers did: チュウシュウ → цюсю, чусю; テイセン → тэсэн, тейсен, тесен, тисен.
 *
 * @returns every spelling but Polivanov's own, by number of habits, without doubles; empty when Polivanov has none
 */
export function polivanovOld(kana: string): OldSpelling[] {
	const standard = polivanov(kana);
	if (standard === undefined) return [];
	// A habit that changes nothing must not be named as a reason.
	const changing = new Set(GROUPS.flat().filter((habit) => habit.apply(standard) !== standard));
	const seen = new Set([standard]);
	const spellings: OldSpelling[] = [];
	for (const habits of HANDS) {
		if (!habits.every((habit) => changing.has(habit))) continue;
		const form = habits.reduce((text, habit) => habit.apply(text), standard);
		if (seen.has(form)) continue;
		seen.add(form);
		spellings.push({ form, habits });
	}
	return spellings;
}
