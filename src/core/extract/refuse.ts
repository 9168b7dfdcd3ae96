import type { Reason, Section } from '../types.ts';
import { BROKEN, HYPHENED, type Word, type Words } from './words.ts';
import {
	CODE_NAMES,
	COVER_LIST,
	COVERS,
	DISHES,
	GIVEN_NAMES,
	IN_PLACE,
	KOREAN_SURNAMES,
	LOCATIVE,
	MARU,
	NEW_PLACES,
	NEWSPAPERS,
	SHIPS,
	SPEECH,
	TITLES
} from './persons.ts';

/** A stretch that spells a place's name, with what stands around it. */
export interface Suspect {
	text: string;
	section: Section;
	run: Words;
	/** Positions in `run`; `last` is exclusive. */
	first: number;
	last: number;
	/** Whether every place of the name is named after a person who may be meant (Voroshilov, Washington). */
	eponym: boolean;
	/** Whether the spelling is also a word of the language (Sinking, March). */
	commonWord: boolean;
}

interface Rule {
	code: string;
	says: string;
	applies: (suspect: Suspect) => boolean;
}

const before = (s: Suspect, back = 1): Word | undefined => s.run.word(s.first - back);
const start = (s: Suspect) => s.run.starts[s.first]!;
const end = (s: Suspect) => s.run.ends[s.last - 1]!;
const textBefore = (s: Suspect) => s.text.slice(Math.max(0, start(s) - 60), start(s));
const textAfter = (s: Suspect) => s.text.slice(end(s), end(s) + 60);

/** The word directly before, when only spaces (or a full stop after a title or an initial) are between. */
function wordBefore(s: Suspect): Word | undefined {
	const word = before(s);
	if (!word) return undefined;
	const gap = s.text.slice(word.end, start(s));
	return /^\.?\s+$/.test(gap) ? word : undefined;
}

/** Whether a word is an initial: one capital with a full stop, or several (`A.I.`), but not an abbreviated state. */
function isInitial(s: Suspect, word: Word): boolean {
	const written = s.text.slice(word.start, word.end);
	return /^(\p{Lu}\.)+$/u.test(written) && !/^(us|un|uk|ussr|usa|rok|dprk|prc|kpa)$/.test(word.key);
}

function isSurnameBefore(s: Suspect): boolean {
	const word = before(s);
	if (!word?.nameLike || !KOREAN_SURNAMES.has(word.key)) return false;
	return s.run.joints[s.first] !== BROKEN;
}

/** A Korean given name of two syllables after the surname: `Chong Ju-yong`, `Kang Kon Il`. */
function isSurnameItself(s: Suspect): boolean {
	if (s.last - s.first !== 1 || !KOREAN_SURNAMES.has(s.run.key(s.first))) return false;
	const [given, second] = [s.run.word(s.last), s.run.word(s.last + 1)];
	return (
		given?.joint !== undefined &&
		given.joint !== BROKEN &&
		given.nameLike &&
		given.key.length <= 5 &&
		second?.joint === HYPHENED
	);
}

const COMPASS = /^(the)?(north|south|east|west)(east|west|ern)?$/;
const COMPASS_WORD = '(?:north|south|east|west)(?:east|west)?(?:ern|ward|wards)?';

/** `the North` names a state or a region; `to the North and Northwest of Daegu`, `North Atlantic` and `NORTH` do not. */
function isDirection(s: Suspect): boolean {
	const key = s.run.key(s.first, s.last);
	if (!COMPASS.test(key)) return false;
	if (!/\bthe\s+$/i.test(textBefore(s))) return true;
	return (
		new RegExp(`^[-\\s]*(?:of\\b|(?:and|or|to|by)\\s+(?:the\\s+)?${COMPASS_WORD}\\b)`, 'i').test(
			textAfter(s)
		) ||
		/^[\s-]+\p{Lu}/u.test(textAfter(s)) ||
		/^[\s-]+(bank|side|coast|gate|end|wing|shore|edge|face|slope|flank|part|half|sector|wind|pole)\b/i.test(
			textAfter(s)
		) ||
		new RegExp(`\\b${COMPASS_WORD}\\s+(?:and|or|to)\\s+(?:the\\s+)?$`, 'i').test(textBefore(s))
	);
}

/** All in capitals, where the words around are not. */
function isCapitals(s: Suspect): boolean {
	const written = s.text.slice(start(s), end(s));
	const whole = s.text.slice(s.run.starts[0]!, s.run.ends[s.run.length - 1]!);
	return written.length > 3 && written === written.toUpperCase() && /\p{Ll}{3}/u.test(whole);
}

/** What stands between quotation marks around a name, before and after it; undefined outside of them. */
function quoted(s: Suspect): string | undefined {
	const before = s.text.slice(Math.max(0, s.run.starts[0]! - 1), start(s));
	const straight = before.split('"').length % 2 === 0;
	if (!straight && before.lastIndexOf('“') <= before.lastIndexOf('”')) return undefined;
	const opened = before.slice(Math.max(before.lastIndexOf('"'), before.lastIndexOf('“')) + 1);
	const closed = /^([^“”"]{0,60})[”"]/.exec(textAfter(s))?.[1];
	return closed === undefined || opened.length > 60 ? undefined : `${opened} ${closed}`;
}

/** `“A Passage to India”`: within quotation marks, with other capitalised words and only small ones between. */
function isQuotedTitle(s: Suspect): boolean {
	const others = quoted(s)?.match(/\p{L}+/gu) ?? [];
	const small = others.filter((word) => !/^\p{Lu}/u.test(word));
	return others.length > small.length && small.every((word) => word.length <= 4);
}

/** Why a place's name may not be one where it stands. Tried in order; the first that applies is the reason kept. */
const RULES: Rule[] = [
	{
		code: 'apparatus',
		says: 'stands in what the publisher of the document added',
		applies: (s) => s.section === 'apparatus'
	},
	{
		code: 'distribution-list',
		says: 'a person on the distribution list',
		applies: (s) => s.section === 'header' && /^\s*[-–]\s*\d/.test(textAfter(s))
	},
	{
		code: 'person-title',
		says: 'a person: a title stands before the name',
		applies: (s) => {
			const word = wordBefore(s);
			return word !== undefined && TITLES.has(word.key) && (word.nameLike || s.eponym);
		}
	},
	{
		code: 'person-name',
		says: 'part of a person’s name',
		applies: (s) => {
			const word = wordBefore(s);
			return (
				isSurnameBefore(s) ||
				isSurnameItself(s) ||
				(word !== undefined && word.nameLike && (isInitial(s, word) || GIVEN_NAMES.has(word.key)))
			);
		}
	},
	{
		code: 'person-eponym',
		says: 'a person after whom a place was named; nothing here says that the place is meant',
		applies: (s) =>
			s.eponym && s.section !== 'header' && (!IN_PLACE.test(textBefore(s)) || SPEECH.test(textAfter(s)))
	},
	{
		code: 'ship',
		says: 'a ship',
		applies: (s) => SHIPS.has(wordBefore(s)?.key ?? '') || MARU.test(textAfter(s))
	},
	{
		code: 'code-name',
		says: 'a cover name',
		applies: (s) =>
			(CODE_NAMES.has(wordBefore(s)?.key ?? '') && wordBefore(s)!.nameLike) ||
			COVERS.test(textBefore(s)) ||
			(isCapitals(s) && COVER_LIST.test(s.text.slice(s.run.starts[0]!, start(s))))
	},
	{
		code: 'newspaper',
		says: 'a newspaper',
		applies: (s) => NEWSPAPERS.test(textAfter(s))
	},
	{
		code: 'dish',
		says: 'a dish',
		applies: (s) => DISHES.test(textAfter(s))
	},
	{
		code: 'title',
		says: 'a word in the title of a work',
		applies: isQuotedTitle
	},
	{
		code: 'other-place',
		says: 'part of the name of another place',
		applies: (s) => {
			const word = wordBefore(s);
			return (
				word !== undefined && word.nameLike && NEW_PLACES.has(word.key) && s.run.joints[s.first] !== BROKEN
			);
		}
	},
	{ code: 'direction', says: 'a direction, not a place', applies: isDirection },
	{
		code: 'common-word',
		says: 'a common word',
		applies: (s) => s.commonWord && !LOCATIVE.test(textBefore(s))
	}
];

/** The reason why a stretch that spells a place's name names none, if there is one. */
export function refuse(suspect: Suspect): Reason | undefined {
	const rule = RULES.find(({ applies }) => applies(suspect));
	return rule && { code: rule.code, says: rule.says };
}
