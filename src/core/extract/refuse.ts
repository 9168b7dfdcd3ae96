import type { Reason } from '../types.ts';
import { isDirection } from './direction.ts';
import { isInPersonName } from './person-signs.ts';
import {
	ANIMALS,
	CODE_NAMES,
	COVERS,
	DISHES,
	IN_PLACE,
	LOCATIVE,
	MARU,
	NEW_PLACES,
	NEWSPAPERS,
	RAILWAY,
	SHIPS,
	SHIPS_LISTED,
	SPEECH,
	TIMES_OF,
	TITLES
} from './persons.ts';
import { isQuotedTitle } from './quoted-title.ts';
import { sceneOf, type Scene, type Suspect } from './scene.ts';
import { BROKEN, HYPHENED } from './words.ts';

interface Rule {
	code: string;
	says: string;
	applies: (scene: Scene) => boolean;
}

/** All in capitals, where the words around are not. */
function isCapitals({ text, start, end, signs }: Scene): boolean {
	const written = text.slice(start, end);
	return written.length > 3 && written === written.toUpperCase() && signs.hasSmall;
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
		applies: (s) => s.section === 'header' && /^\s*[-–]\s*\d/.test(s.after)
	},
	{
		code: 'person-title',
		says: 'a person: a title stands before the name',
		applies: (s) => {
			const word = s.previous;
			return word !== undefined && TITLES.has(word.key) && (word.nameLike || s.eponym);
		}
	},
	{
		code: 'person-name',
		says: 'part of a person’s name',
		applies: isInPersonName
	},
	{
		code: 'person-eponym',
		says: 'a person after whom a place was named; nothing here says that the place is meant',
		applies: (s) =>
			s.eponym &&
			s.section !== 'header' &&
			((!IN_PLACE.test(s.before) && !/^\s*\((?:formerly|now|until)\b/i.test(s.after)) || SPEECH.test(s.after))
	},
	{
		code: 'ship',
		says: 'a ship',
		applies: (s) => SHIPS.has(s.previous?.key ?? '') || MARU.test(s.after) || SHIPS_LISTED.test(s.before)
	},
	{
		code: 'code-name',
		says: 'a cover name',
		applies: (s) =>
			(CODE_NAMES.has(s.previous?.key ?? '') && s.previous!.nameLike) ||
			COVERS.test(s.before) ||
			(isCapitals(s) && s.signs.speaksOfCovers(s.start))
	},
	{
		code: 'animal',
		says: 'an animal',
		applies: (s) => ANIMALS.has(s.previous?.key ?? '')
	},
	{
		code: 'newspaper',
		says: 'a newspaper',
		applies: (s) => NEWSPAPERS.test(s.after) || TIMES_OF.test(s.before)
	},
	{
		code: 'railway-line',
		says: 'a railway line, named after its ends',
		applies: (s) => s.derived && s.run.joints[s.first] !== HYPHENED && RAILWAY.test(s.after)
	},
	{
		code: 'dish',
		says: 'a dish',
		applies: (s) => DISHES.test(s.after) || /\bplaster of\s+$/i.test(s.before)
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
			const word = s.previous;
			return (
				word !== undefined && word.nameLike && NEW_PLACES.has(word.key) && s.run.joints[s.first] !== BROKEN
			);
		}
	},
	{ code: 'direction', says: 'a direction, not a place', applies: isDirection },
	{
		code: 'common-word',
		says: 'a common word',
		applies: (s) => s.commonWord && !LOCATIVE.test(s.before)
	}
];

/** The reason why a stretch that spells a place's name names none, if there is one. */
export function refuse(suspect: Suspect): Reason | undefined {
	const scene = sceneOf(suspect);
	const rule = RULES.find(({ applies }) => applies(scene));
	return rule && { code: rule.code, says: rule.says };
}
