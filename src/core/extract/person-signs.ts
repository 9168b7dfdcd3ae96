import { isInKoreanName } from './eastern-persons.ts';
import { BROKEN, HYPHENED } from './gaps.ts';
import { CHINESE_SURNAMES, GIVEN_NAMES, KOREAN_SURNAMES, TITLES } from './persons.ts';
import type { Scene } from './scene.ts';
import { type Word, type Words } from './words.ts';

/** Whether a word is an initial: one capital with a full stop, or several (`A.I.`), but not an abbreviated state. */
function isInitial(s: Scene, word: Word): boolean {
	// `B.  Hwachon, evacuated on Monday`: the letter of an item.
	const onlyLetter = /(?:^|\n)\s*$/.test(s.text.slice(Math.max(0, word.start - 3), word.start));
	if (onlyLetter && /^\.\s{2,}/.test(s.text.slice(word.end - 1, s.start))) return false;
	const written = s.text.slice(word.start, word.end);
	return /^(\p{Lu}\.)+$/u.test(written) && !/^(us|un|uk|ussr|usa|rok|dprk|prc|kpa)$/.test(word.key);
}

/** Whether a surname stands before: `Pak Wonsan`. */
function isSurnameBefore({ suspect: { run, first } }: Scene): boolean {
	const word = run.word(first - 1);
	if (!word?.nameLike || !(KOREAN_SURNAMES.has(word.key) || CHINESE_SURNAMES.has(word.key))) return false;
	return run.joints[first] !== BROKEN;
}

/** A Korean given name of two syllables after the surname: `Chong Ju-yong`, `Kang Kon Il`. */
function isSurnameItself({ suspect: { run, first, last, key } }: Scene): boolean {
	if (last - first === 2) return isSurnameInCapitals(run, first);
	if (last - first !== 1 || !KOREAN_SURNAMES.has(key)) return false;
	const [given, second] = [run.word(last), run.word(last + 1)];
	return (
		given?.joint !== undefined &&
		given.joint !== BROKEN &&
		given.nameLike &&
		given.key.length <= 5 &&
		second?.joint === HYPHENED
	);
}

/** `CHANG Ch'un`: rosters set the surname in capitals. */
function isSurnameInCapitals(run: Words, first: number): boolean {
	const key = run.key(first);
	if (!KOREAN_SURNAMES.has(key) && !CHINESE_SURNAMES.has(key)) return false;
	const [surname, given] = [first, first + 1].map((word) => run.text.slice(run.starts[word], run.ends[word]));
	return surname!.length > 1 && surname === surname!.toUpperCase() && given !== given!.toUpperCase();
}

/** Words after a rank that are no first name: `General Headquarters Seoul`. */
const STAFF = new Set(['headquarters', 'staff', 'command', 'army', 'corps', 'division', 'council', 'of']);

/** `Sergeant Austin Paris`: a rank, a first name, and a surname that is also a place. */
function isRankedName(s: Scene): boolean {
	const given = s.previous;
	if (!given?.nameLike || STAFF.has(given.key)) return false;
	const rank = s.suspect.run.word(s.suspect.first - 2);
	return (
		rank !== undefined &&
		rank.key !== 'by' &&
		TITLES.has(rank.key) &&
		rank.nameLike &&
		/^\.?\s+(?:\p{Lu}\.\s+)?$/u.test(s.text.slice(rank.end, given.start))
	);
}

/** Whether a suspect is part of a person's name: by a surname, a rank, an initial or a first name beside it. */
export function isInPersonName(s: Scene): boolean {
	const word = s.previous;
	return (
		isSurnameBefore(s) ||
		isSurnameItself(s) ||
		isInKoreanName(s) ||
		isRankedName(s) ||
		(word !== undefined && word.nameLike && (isInitial(s, word) || GIVEN_NAMES.has(word.key)))
	);
}
