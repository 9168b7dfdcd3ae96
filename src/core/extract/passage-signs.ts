import { firstNot } from '../search.ts';
import { Cues } from './cues.ts';
import { COVER_LIST } from './persons.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words of which two tell of a race, one of them of those that speak of nothing else. */
const RACES =
	/\b(?:jockeys?|griffins?|furlongs?|handicap|ridden by|by a (?:neck|head|length|nose)|stewards|race ?course|the (?:first|second|third|fourth|fifth|last) race|paddock|ponies|stakes|stallion|mare|gelding|filly)\b/g;
/** Without one of these it tells of no race, of no meal: a group for each. */
const CUES = new Cues([
	wordSet(
		`jockey jockeys griffin griffins furlong furlongs handicap stewards racecourse paddock stallion mare gelding filly`
	),
	wordSet('menu roast stuffed gravy cranberry sprouts consommé pudding sauce')
]);
const [RACE, MEAL] = [1, 2];

/** Words of which three tell of a meal, whose dishes bear the names of places. */
const MEALS =
	/\b(?:menu|roast|stuffed|gravy|potatoes|cranberry|sprouts|pudding|consommé|soup|sauce|toast|duck|turkey|peas|pie|noodles|rice|cheese|coffee|cake|rolls|hors d)\b/g;
const DISHES_OF_MEAL = 3;

/**
 * What a passage says as a whole that bears on each of its names. Found when first asked for, once: names are many, and
 * reading the passage anew for each would take time with the square of its length.
 */
export class PassageSigns {
	private readonly run: Words;
	private readonly text: string;
	private readonly start: number;
	private readonly end: number;
	private quotes: { straight: number[]; opening: number[]; closing: number[] } | undefined;
	private small: boolean | undefined;
	private cues: number | undefined;
	private race: boolean | undefined;
	private meal: boolean | undefined;
	private covers: number | undefined;

	constructor(run: Words) {
		const { text, starts, ends, length } = run;
		this.run = run;
		this.text = text;
		this.start = length > 0 ? starts[0]! : 0;
		this.end = length > 0 ? ends[length - 1]! : 0;
	}

	/** Where the quotation starts in which an offset lies; undefined outside of quotation marks. */
	quotationAt(offset: number): number | undefined {
		// A mark right before the first word belongs to the passage.
		const from = Math.max(0, this.start - 1);
		this.quotes ??= {
			straight: this.offsetsOf('"', from),
			opening: [...this.offsetsOf('“', from), ...this.offsetsOf('«', from)].sort((a, b) => a - b),
			closing: [...this.offsetsOf('”', from), ...this.offsetsOf('»', from)].sort((a, b) => a - b)
		};
		const { straight, opening, closing } = this.quotes;
		const before = (marks: number[]) => firstNot(marks, (mark) => mark < offset);
		const last = (marks: number[]) => marks[before(marks) - 1] ?? -1;
		if (before(straight) % 2 === 0 && last(opening) <= last(closing)) return undefined;
		return Math.max(last(straight), last(opening)) + 1;
	}

	/** Whether it has words in small letters. */
	get hasSmall(): boolean {
		return (this.small ??= /\p{Ll}{3}/u.test(this.text.slice(this.start, this.end)));
	}

	/** Whether it tells of a horse race, whose horses bear the names of places. */
	get tellsRace(): boolean {
		return (this.race ??= this.hasCue(RACE) && this.kindsOf(RACES) > 1);
	}

	/** Whether it is a menu. */
	get tellsMeal(): boolean {
		return (this.meal ??= this.hasCue(MEAL) && this.kindsOf(MEALS) >= DISHES_OF_MEAL);
	}

	private hasCue(group: number): boolean {
		return ((this.cues ??= cuesOf(this.run)) & group) !== 0;
	}

	/** How many different words of a kind it has. */
	private kindsOf(words: RegExp): number {
		return new Set(this.text.slice(this.start, this.end).toLowerCase().match(words)).size;
	}

	/** Whether it speaks of cover names before an offset. */
	speaksOfCovers(offset: number): boolean {
		const match = this.covers === undefined && COVER_LIST.exec(this.text.slice(this.start, this.end));
		if (match) this.covers = this.start + match.index + match[0].length;
		return offset >= (this.covers ??= Infinity);
	}

	private offsetsOf(mark: string, from: number): number[] {
		const found: number[] = [];
		const stretch = this.text.slice(from, this.end);
		for (let at = stretch.indexOf(mark); at >= 0; at = stretch.indexOf(mark, at + 1)) found.push(from + at);
		return found;
	}
}

/** The groups of cues of which a passage has words. */
function cuesOf({ length, hashes }: Words): number {
	let found = 0;
	for (let word = 0; word < length; word++) found |= CUES.of(hashes[word]!);
	return found;
}
