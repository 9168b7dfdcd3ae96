import { CHINESE_SURNAMES, GIVEN_NAMES, KOREAN_SURNAMES, TITLES } from './persons.ts';
import type { Scene } from './scene.ts';
import { BROKEN, HYPHENED, type Word, type Words } from './words.ts';

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

const FIRST_SYLLABLE = 0xac00;

/** `김천일 중좌`: one more syllable and a rank make a surname and a given name of what looks like Kimch'ŏn. */
const KOREAN_RANK =
	/^[가-힣]\s?(?:대좌|상좌|중좌|소좌|원수|대장|중장|소장|준장|대령|중령|소령|대위|중위|소위|장군|동지|선생|씨|박사|수상|위원장)/u;

const KOREAN_SURNAME =
	/(?<![가-힣])[김박이리최정조강윤장임한오서신권황안송류유홍림노로전고문양손배백허남심주우구민진지엄채원방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모]$/u;
/** `김영주 동무`: a rank or a title after a given name that looks like Yeongju. */
const KOREAN_TITLE =
	/^\s?(?:대좌|상좌|중좌|소좌|원수|대장|중장|소장|준장|대령|중령|소령|대위|중위|소위|장군|동지|동무|기자|일병|이병|상병|병장|군|양|선생|씨|박사|수상|위원장|상사|중사|하사|부장)/u;

/** Surnames that are also parts of the names of places: `남대구`, `신안주`. */
const PART_OF_PLACE = /[남서구신동고전양]$/u;
/** Behind a name: no more syllables, or a particle. */
const WORD_ENDS = /^(?:[은는이가을를의도와과]?(?![가-힣])|에게)/u;
/** One more syllable that is no particle, no unit, and no part of what is built on names of places. */
const ONE_MORE =
	/^[가-힣](?<![은는이가을를에의도와과로만서나며여랑시군읍면리역항행발산강동성선구촌천섬쪽곳간측문교령관부주댁법벌골포])(?:[은는이가을를의도와과])?(?![가-힣])/u;
const SURNAME_AND_MORE = /^[김박최정조강윤장임한오안송홍문배허심주민진지원][가-힣]$/u;

/**
 * A surname of one syllable and a given name of two (`박영주`, with a title behind whatever the surname), or such a name
 * whose first two syllables look like a place (`홍성민`).
 */
function isKoreanPerson({ before, after, text, start, end }: Scene): boolean {
	if (!(text.charCodeAt(start) >= FIRST_SYLLABLE)) return false;
	if (KOREAN_SURNAME.test(before))
		return KOREAN_TITLE.test(after) || (!PART_OF_PLACE.test(before) && WORD_ENDS.test(after));
	return !/[가-힣]$/u.test(before) && ONE_MORE.test(after) && SURNAME_AND_MORE.test(text.slice(start, end));
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
		KOREAN_RANK.test(s.after) ||
		isKoreanPerson(s) ||
		isRankedName(s) ||
		(word !== undefined && word.nameLike && (isInitial(s, word) || GIVEN_NAMES.has(word.key)))
	);
}
