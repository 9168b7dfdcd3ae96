import { FIRST_SYLLABLE } from '../names/hangul.ts';
import { Cues } from './cues.ts';
import {
	ANIMALS,
	CHINESE_SURNAMES,
	CODE_NAMES,
	GIVEN_NAMES,
	KOREAN_SURNAMES,
	LINE,
	NEW_PLACES,
	SHIPS,
	TITLES
} from './persons.ts';
import type { Suspect } from './scene.ts';
import { wordSet } from './word-set.ts';

/**
 * What the words beside a suspect tell of the rules that may apply to it. A bit for each: no rule need be tried where its
 * bit is not set.
 */

/** Before it: a title, a ship, a word of cover names, an animal, `New`. */
export const TITLE = 1;
export const SHIP = 2;
export const CODE_NAME = 4;
export const ANIMAL = 8;
export const NEW = 16;
/** Before it: a surname, a first name; the end of what announces a cover name; `of`, `and`. */
const SURNAME = 32;
const GIVEN_NAME = 64;
export const COVER = 128;
export const OF = 256;
export const AND = 512;
const BEFORE = new Cues([
	...[TITLES, SHIPS, [...CODE_NAMES, LINE], ANIMALS, NEW_PLACES],
	[...KOREAN_SURNAMES, ...CHINESE_SURNAMES],
	GIVEN_NAMES,
	wordSet(`sign signs callsign callsigns name names named codename codenames codenamed covername covernames is was day word
		codeword password him her it them us`),
	...[['of'], ['and'], ['the', 'a', 'an']]
]);

/** Before it: an article. */
export const ARTICLE = 1024;
/** Two words before it: a title. */
const RANK = 1_048_576;
/** It is a surname itself, or a point of the compass. */
const SURNAME_ITSELF = 2048;
export const COMPASS = 4096;
const ITSELF = new Cues([
	KOREAN_SURNAMES,
	wordSet(`the north south east west northeast northwest southeast southwest
	northern southern eastern western northeastern northwestern southeastern southwestern`)
]);

/** After it: `Maru`, a newspaper, a railway line, a dish. */
export const MARU_AFTER = 8192;
export const NEWSPAPER_AFTER = 16_384;
export const LINE_AFTER = 32_768;
export const DISH_AFTER = 65_536;
const AFTER = new Cues([
	['maru'],
	wordSet(`times post herald tribune guardian gazette daily chronicle telegraph courier star mail mirror news standard bugle sentinel express mercury argus giants dodgers yankees braves wanderers rovers sinmun shinmun
		ilbo nodongja morning evening sunday advertiser examiner mainichi asahi yomiuri`),
	wordSet('rail railway railroad line'),
	wordSet(`duck sprouts steak ham pastry salad stew sauce cheese cutlet cutlets naengmyeon naengmyon bibimbap bulgogi kimchi
		noodles gambit defence defense green clay plates saucers teacups ink rubber rope hemp folder folders envelope envelopes paper leather
		lacquer burner burners stone black cigar cigars carpet carpets rug rugs towel towels delight lace linen tweed tweeds oats opera man hat hats cup cups blind blinds rose sue joe city`)
]);
const AFTER_SHIFT = 13;

/** Before it: an initial. A Korean syllable, which ends it or follows it. */
const INITIAL = 131_072;
export const SYLLABLE = 262_144;
/** Any sign that a person may be named. */
export const PERSON = SURNAME | GIVEN_NAME | RANK | SURNAME_ITSELF | INITIAL | SYLLABLE;

/** Before it: a quotation mark. */
export const QUOTED = 524_288;
const QUOTATION_MARKS = new Set([0xab, 0x201c, 0x22]);

const FULL_STOP = 46;

/** The signs of one suspect. */
export function signsOf({ run, first, last }: Suspect): number {
	const { text, hashes, starts, ends, length } = run;
	const itself = ITSELF.of(hashes[first]!);
	let signs = (itself & 1 ? SURNAME_ITSELF : 0) | (itself & 2 ? COMPASS : 0);
	if (first > 0) {
		signs |= BEFORE.of(hashes[first - 1]!);
		if (text.charCodeAt(ends[first - 1]! - 1) === FULL_STOP) signs |= INITIAL;
	}
	if (first > 1 && BEFORE.of(hashes[first - 2]!) & TITLE) signs |= RANK;
	if (last < length) signs |= AFTER.of(hashes[last]!) << AFTER_SHIFT;
	if (QUOTATION_MARKS.has(text.charCodeAt(starts[first]! - 1))) signs |= QUOTED;
	const next = text.charCodeAt(ends[last - 1]!);
	// A Korean given name may also end in a space before a title.
	return next >= FIRST_SYLLABLE || text.charCodeAt(ends[last - 1]! - 1) >= FIRST_SYLLABLE
		? signs | SYLLABLE
		: signs;
}
