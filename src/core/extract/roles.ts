import type { Role, Section, Span } from '../types.ts';
import { endsIn } from './endings.ts';

/** Nouns that a place's name modifies: the group, troops or government of the place, not the place itself. */
const MODIFIED =
	'group|groups|grouping|groupings|troops|forces|force|army|armies|front|fronts|government|regime|authorities|radio|garrison|' +
	'division|divisions|regiment|regiments|brigade|brigades|corps|battalion|battalions|delegation|embassy|legation|people|agreement|' +
	'conference|declaration|treaty|command|headquarters|staff|units|aircraft|planes|bombers|navy|marines|marine|air|landing|landings|' +
	'operation|offensive|aggression|aggressors|imperialists|side|policy|party|representative|representatives|ambassador|consul|' +
	'officials|press|newspapers|newspaper|time|campaign|battle|defense|defence|defenders|issue|question|problem|crisis|war|' +
	'interventionists|puppets|military|leadership|citizens|residents|workers|students|soldiers|officers|prisoners';
/** Between a modifier and its noun: `Seoul army group`, `U.S. air force`. */
const MODIFIES = new RegExp(
	`^(?:\\s+|-)(?:(?!(?:and|or|with|to|from|by|in|on|at|of|the|as|for|is|was|were)\\b)[\\p{Ll}\\d]+[\\s-]+)?(?:${MODIFIED})(?![\\p{L}])`,
	'iu'
);
/** `Western (Seoul) front`, also with `and …` before the noun. */
const IN_BRACKET = /^\)\s+(?:and\s+[^.;]{3,40}\s)?(?:front|fronts|group|groups|sector|direction|axis)\b/i;
/** `Ministry of Foreign Affairs of the USSR`, `Government of the Republic of Korea` */
const OF_BODY =
	/\b(ministry|government|embassy|council|committee|president|premier|chairman|army|armed forces|forces|party|academy|presidium|bank|foreign minister|prime minister|ambassador|consulate|command|legation|mission|delegation|leadership|citizens?|people)\b[^.,;()]{0,60}?\bof\s+(?:the\s+)?$/i;

/** The bank of a river is no such body. */
const RIVER_BANK =
	/\b(?:north|south|east|west|left|right|far|near|other|opposite)(?:ern)?\s+bank\s+of\s+(?:the\s+)?$/i;

/** The end of every stretch that `OF_BODY` matches: a cheap test before it. */
const OF = endsIn('\\bof\\s+(?:the\\s+)?', 'i');

/**
 * What part a name plays where it stands.
 *
 * @param bracketed whether it stands in the bracket of a gloss
 */
export function roleOf(text: string, span: Span, section: Section, bracketed: boolean): Role {
	const after = text.slice(span.end, span.end + 80);
	const before = text.slice(Math.max(0, span.start - 100), span.start);
	if (section === 'summary') return 'summary';
	if (bracketed) return 'gloss';
	if (ofBody(before)) return 'associative';
	if (section === 'header' || section === 'closing') return 'dateline';
	const modifies =
		/^-\p{L}/u.test(after) || MODIFIES.test(after) || (before.endsWith('(') && IN_BRACKET.test(after));
	return modifies ? 'associative' : 'literal';
}

function ofBody(before: string): boolean {
	return OF.test(before) && OF_BODY.test(before) && !RIVER_BANK.test(before);
}
