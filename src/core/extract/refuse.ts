import type { Reason, Section } from '../types.ts';
import { endsIn } from './endings.ts';
import type { PassageSigns } from './passage-signs.ts';
import { BROKEN, HYPHENED, type Word, type Words } from './words.ts';
import {
	ANIMALS,
	CODE_NAMES,
	COVERS,
	DISHES,
	GIVEN_NAMES,
	IN_PLACE,
	KOREAN_SURNAMES,
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

/** A stretch that spells a place's name, with what stands around it. */
export interface Suspect {
	text: string;
	section: Section;
	run: Words;
	/** Of the passage. */
	signs: PassageSigns;
	/** Positions in `run`; `last` is exclusive. */
	first: number;
	last: number;
	/** Whether every place of the name is named after a person who may be meant (Voroshilov, Washington). */
	eponym: boolean;
	/** Whether the spelling is no usual name of a place as large as a city, but derived. */
	derived: boolean;
	/** Whether the spelling is also a word of the language (Sinking, March). */
	commonWord: boolean;
}

/** A suspect with what the rules look at, found once. */
interface Scene extends Suspect {
	start: number;
	end: number;
	/** The text around it. */
	before: string;
	after: string;
	/** The word directly before, when only spaces (or a full stop after a title or an initial) are between. */
	previous: Word | undefined;
}

interface Rule {
	code: string;
	says: string;
	applies: (scene: Scene) => boolean;
}

/** As far as rules look. */
const REACH = 60;

function sceneOf(suspect: Suspect): Scene {
	const { text, run, first, last } = suspect;
	const start = run.starts[first]!;
	const end = run.ends[last - 1]!;
	const word = run.word(first - 1);
	return {
		...suspect,
		start,
		end,
		before: text.slice(Math.max(0, start - REACH), start),
		after: text.slice(end, end + REACH),
		previous: word && /^\.?\s+$/.test(text.slice(word.end, start)) ? word : undefined
	};
}

/** Whether a word is an initial: one capital with a full stop, or several (`A.I.`), but not an abbreviated state. */
function isInitial(s: Scene, word: Word): boolean {
	const written = s.text.slice(word.start, word.end);
	return /^(\p{Lu}\.)+$/u.test(written) && !/^(us|un|uk|ussr|usa|rok|dprk|prc|kpa)$/.test(word.key);
}

function isSurnameBefore(s: Scene): boolean {
	const word = s.run.word(s.first - 1);
	if (!word?.nameLike || !KOREAN_SURNAMES.has(word.key)) return false;
	return s.run.joints[s.first] !== BROKEN;
}

/** A Korean given name of two syllables after the surname: `Chong Ju-yong`, `Kang Kon Il`. */
function isSurnameItself(s: Scene): boolean {
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

const DIRECTION_AFTER = new RegExp(
	`^[-\\s]*(?:of\\b|(?:and|or|to|by)\\s+(?:the\\s+)?${COMPASS_WORD}\\b)`,
	'i'
);
const DIRECTION_BEFORE = endsIn(`\\b${COMPASS_WORD}\\s+(?:and|or|to)\\s+(?:the\\s+)?`, 'i');

/** `the North` names a state or a region; `to the North and Northwest of Daegu`, `North Atlantic` and `NORTH` do not. */
function isDirection(s: Scene): boolean {
	const key = s.run.key(s.first, s.last);
	if (!COMPASS.test(key)) return false;
	if (!/\bthe\s+$/i.test(s.before)) return true;
	return (
		DIRECTION_AFTER.test(s.after) ||
		/^[\s-]+\p{Lu}/u.test(s.after) ||
		/^[\s-]+(bank|side|coast|gate|end|wing|shore|edge|face|slope|flank|part|half|sector|wind|pole)\b/i.test(
			s.after
		) ||
		DIRECTION_BEFORE.test(s.before)
	);
}

/** All in capitals, where the words around are not. */
function isCapitals({ text, start, end, signs }: Scene): boolean {
	const written = text.slice(start, end);
	return written.length > 3 && written === written.toUpperCase() && signs.hasSmall;
}

/** What stands between quotation marks around a name, before and after it; undefined outside of them. */
function quoted({ text, start, after, signs }: Scene): string | undefined {
	const from = signs.quotationAt(start);
	if (from === undefined || start - from > REACH) return undefined;
	const closed = /^([^“”"]{0,60})[”"]/.exec(after)?.[1];
	return closed === undefined ? undefined : `${text.slice(from, start)} ${closed}`;
}

/** Words of someone speaking, which no title has. */
const SPEAKING =
	/\b(?:I|we|you|he|she|they|it|is|are|was|were|has|have|had|will|am|me|us|my|our)\b|[.,!?]\s*$/i;

/** `“A Passage to India”`: within quotation marks, with other capitalised words and only small ones between. */
function isQuotedTitle(s: Scene): boolean {
	const words = quoted(s);
	if (words === undefined || SPEAKING.test(words)) return false;
	const others = words.match(/\p{L}+/gu) ?? [];
	const small = others.filter((word) => !/^\p{Lu}/u.test(word));
	return /^\s*\p{Lu}/u.test(words) && others.length > small.length && small.every((word) => word.length <= 4);
}

/** Words after a rank that are no first name: `General Headquarters Seoul`. */
const STAFF = new Set(['headquarters', 'staff', 'command', 'army', 'corps', 'division', 'council', 'of']);

/** `Sergeant Austin Paris`: a rank, a first name, and a surname that is also a place. */
function isRankedName(s: Scene): boolean {
	const given = s.previous;
	if (!given?.nameLike || STAFF.has(given.key)) return false;
	const rank = s.run.word(s.first - 2);
	return (
		rank !== undefined &&
		rank.key !== 'by' &&
		TITLES.has(rank.key) &&
		rank.nameLike &&
		/^\.?\s+(?:\p{Lu}\.\s+)?$/u.test(s.text.slice(rank.end, given.start))
	);
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
		applies: (s) => {
			const word = s.previous;
			return (
				isSurnameBefore(s) ||
				isSurnameItself(s) ||
				isRankedName(s) ||
				(word !== undefined && word.nameLike && (isInitial(s, word) || GIVEN_NAMES.has(word.key)))
			);
		}
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
