import { isHanPerson } from './eastern-persons.ts';
import { isChineseWord, isEasternPaper, isInKana, isPeople } from './eastern-words.ts';
import { isDirection } from './direction.ts';
import { BROKEN, HYPHENED } from './gaps.ts';
import { isInPersonName } from './person-signs.ts';
import {
	ANIMALS,
	CALLING,
	CODE_NAMES,
	COVER_AFTER,
	COVERS,
	DISHES,
	GOODS,
	IN_PLACE,
	KOREAN_DISHES,
	LINE,
	LOCATIVE,
	MARU,
	NEW_PLACES,
	NEWSPAPERS,
	ON_INVENTORY,
	ON_ROLL,
	PERSONS_LISTED,
	RAILWAY,
	SHIP_BEFORE_QUOTE,
	SHIPS,
	SHIPS_LISTED,
	SPEECH,
	TIMES_OF,
	TITLES,
	VOICES
} from './persons.ts';
import { isInKoreanWord } from './korean-words.ts';
import { isQuotedTitle } from './quoted-title.ts';
import type { Scene } from './scene.ts';
import * as sign from './suspect-signs.ts';

/** Why a name may be none. */
export interface Rule {
	code: string;
	says: string;
	/** Signs of which one must be there; absent where the rule is asked of every suspect. */
	needs?: number;
	applies: (scene: Scene) => boolean;
}

/** All in capitals, where the words around are not. */
function isCapitals({ text, start, end, suspect }: Scene): boolean {
	const written = text.slice(start, end);
	return written.length > 3 && written === written.toUpperCase() && suspect.signs.hasSmall;
}

/** `the ORO team`: three capitals that are no known abbreviation, where the words around are not in capitals. */
function isInitials({ text, start, end, suspect: { acronym, signs } }: Scene): boolean {
	return !acronym && /^[A-Z]{3}$/.test(text.slice(start, end)) && signs.hasSmall;
}

const COMMA = 44;

/** `K-18` is an airfield, `the K-18 camera` is not. */
const NUMBERED = /^\p{Lu}-\d/u;

/** Why a place's name may not be one where it stands. Tried in order; the first that applies is the reason kept. */
export const RULES: Rule[] = [
	{
		code: 'apparatus',
		says: 'stands in what the publisher of the document added',
		applies: ({ suspect }) => suspect.section === 'apparatus'
	},
	{
		code: 'distribution-list',
		says: 'a person on the distribution list',
		applies: (s) => s.suspect.section === 'header' && /^\s*[-–]\s*\d/.test(s.after)
	},
	{
		code: 'person-title',
		says: 'a person: a title stands before the name',
		needs: sign.TITLE,
		applies: (s) => {
			const word = s.previous;
			// Where all is in capitals, “BY” is the preposition.
			if (word?.key === 'by' && !s.suspect.signs.hasSmall) return false;
			return word !== undefined && TITLES.has(word.key) && (word.nameLike || s.suspect.eponym);
		}
	},
	{
		code: 'person-name',
		says: 'part of a person’s name',
		needs: sign.PERSON,
		applies: isInPersonName
	},
	{
		code: 'person-name',
		says: 'a person: the title before the list is also theirs',
		needs: sign.AND,
		applies: (s) => PERSONS_LISTED.test(s.before)
	},
	{ code: 'person-name', says: 'part of a person’s name', applies: isHanPerson },
	{
		code: 'person-name',
		says: 'a person, as the words behind say',
		applies: (s) => s.text.charCodeAt(s.end) === COMMA && CALLING.test(s.after) && !IN_PLACE.test(s.before)
	},
	{
		code: 'person-name',
		says: 'a person on a roll',
		applies: (s) => s.text.charCodeAt(s.end) === COMMA && ON_ROLL.test(s.after) && !IN_PLACE.test(s.before)
	},
	{
		code: 'person-eponym',
		says: 'a person after whom a place was named; nothing here says that the place is meant',
		applies: (s) =>
			s.suspect.eponym &&
			s.suspect.section !== 'header' &&
			((!IN_PLACE.test(s.before) && !/^\s*\((?:formerly|now|until)\b/i.test(s.after)) || SPEECH.test(s.after))
	},
	{
		code: 'ship',
		says: 'a ship',
		needs: sign.SHIP | sign.MARU_AFTER | sign.AND,
		applies: (s) => SHIPS.has(s.previous?.key ?? '') || MARU.test(s.after) || SHIPS_LISTED.test(s.before)
	},
	{
		code: 'ship',
		says: 'a ship',
		needs: sign.QUOTED,
		applies: (s) => /^[»”"]/.test(s.after) && SHIP_BEFORE_QUOTE.test(s.before)
	},
	{
		code: 'code-name',
		says: 'a cover name',
		needs: sign.CODE_NAME | sign.COVER,
		applies: (s) => (CODE_NAMES.has(s.previous?.key ?? '') && s.previous!.nameLike) || COVERS.test(s.before)
	},
	{
		code: 'code-name',
		says: 'a cover name',
		applies: (s) => isCapitals(s) && (s.suspect.signs.speaksOfCovers(s.start) || COVER_AFTER.test(s.after))
	},
	{
		code: 'code-name',
		says: 'a line with a cover name',
		needs: sign.CODE_NAME,
		applies: (s) => s.previous?.key === LINE && s.previous.nameLike && isCapitals(s)
	},
	{
		code: 'initials',
		says: 'the initials of something else',
		needs: sign.ARTICLE,
		applies: (s) => isInitials(s)
	},
	{
		code: 'animal',
		says: 'an animal',
		needs: sign.ANIMAL,
		applies: (s) => ANIMALS.has(s.previous?.key ?? '')
	},
	{
		code: 'animal',
		says: 'a horse in a race',
		applies: (s) => s.suspect.signs.tellsRace && !IN_PLACE.test(s.before)
	},
	{
		code: 'newspaper',
		says: 'a newspaper',
		needs: sign.NEWSPAPER_AFTER | sign.OF,
		applies: (s) => NEWSPAPERS.test(s.after) || TIMES_OF.test(s.before)
	},
	{
		code: 'newspaper',
		says: 'a newspaper',
		applies: isEasternPaper
	},
	{
		code: 'railway-line',
		says: 'a railway line, named after its ends',
		needs: sign.LINE_AFTER,
		applies: ({ suspect: { derived, run, first }, after }) =>
			derived && run.joints[first] !== HYPHENED && RAILWAY.test(after)
	},
	{
		code: 'dish',
		says: 'a dish',
		needs: sign.DISH_AFTER | sign.OF | sign.SYLLABLE,
		applies: (s) => DISHES.test(s.after) || KOREAN_DISHES.test(s.after) || /\bplaster of\s+$/i.test(s.before)
	},
	{
		code: 'dish',
		says: 'a dish on a menu',
		applies: (s) => s.suspect.signs.tellsMeal && !IN_PLACE.test(s.before)
	},
	{
		code: 'goods',
		says: 'goods that bear the name of a place',
		needs: sign.DISH_AFTER,
		applies: (s) => GOODS.test(s.after) && !IN_PLACE.test(s.before)
	},
	{
		code: 'person-name',
		says: 'a voice of the radio, called after a place',
		needs: sign.DISH_AFTER,
		applies: (s) => VOICES.test(s.after)
	},
	{
		code: 'goods',
		says: 'goods on a list of stores',
		applies: (s) =>
			s.text.charCodeAt(s.end) === COMMA && /(?:^|\n)\s*$/.test(s.before) && ON_INVENTORY.test(s.after)
	},
	{
		code: 'title',
		says: 'a word in the title of a work',
		applies: isQuotedTitle
	},
	{
		code: 'other-place',
		says: 'part of the name of another place',
		needs: sign.NEW,
		applies: ({ previous, suspect: { run, first } }) =>
			previous !== undefined &&
			previous.nameLike &&
			NEW_PLACES.has(previous.key) &&
			run.joints[first] !== BROKEN
	},
	{
		code: 'thing',
		says: 'a thing with a number like that of an airfield',
		needs: sign.ARTICLE,
		applies: (s) =>
			NUMBERED.test(s.text.slice(s.start, s.end)) && /^\s(?!air|field|strip|base)\p{Ll}{4,}/u.test(s.after)
	},
	{ code: 'direction', says: 'a direction, not a place', needs: sign.COMPASS, applies: isDirection },
	{
		code: 'common-word',
		says: 'a common word',
		// In a bracket behind a name it is the other name: `Icheon [Risen]`.
		// In an address it is the country: `Taiku, Chosen`.
		applies: (s) =>
			s.suspect.commonWord &&
			!LOCATIVE.test(s.before) &&
			!/[[(]$/.test(s.before) &&
			!(/\p{L},\s$/u.test(s.before) && /^[.,]?[^\S\n]*(?:\n|$|\d)/.test(s.after))
	},
	{
		code: 'common-word',
		says: 'part of a longer word of Korean',
		needs: sign.SYLLABLE,
		applies: ({ text, start, end }) => isInKoreanWord(text, start, end)
	},
	{
		code: 'demonym',
		says: 'the people of a country',
		applies: isPeople
	},
	{
		code: 'common-word',
		says: 'part of a longer word of Japanese',
		applies: isInKana
	},
	{
		code: 'common-word',
		says: 'a common word of Chinese',
		applies: isChineseWord
	}
];
