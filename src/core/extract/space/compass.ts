/** Half the width of what a compass word covers, in degrees: eight words share the circle. */
const WORD_HALF_WIDTH = 22.5;
/** The same for the sixteen points of the compass, which only abbreviations and compounds name. */
const POINT_HALF_WIDTH = 11.25;

const POINTS = 'n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw'.split(' ');
const DEGREES_APART = 360 / POINTS.length;

const SIDE = '(?:north|south|east|west)';
/**
 * One of the sixteen points in words. Which words may meet is spelt out, so that no run of them can be divided in more
 * than a few ways; the longest first, since read backwards `west-northwest` would end at its second word.
 */
const WORD =
	'(?:(?:east|west)[\\s-]?(?:north|south)[\\s-]?(?:east|west)|(?:north|south)(?:-?(?:north|south)(?=[\\s-]?(?:east|west)))?(?:[\\s-]?(?:east|west))?|(?:east|west))';
const ENDING = '(?:ern|erly|wards?|wardly)?';
/** Capitals only, which `bearingOf` sees to: `of` rules are read without regard to case. */
const LETTERS = '(?:[ns](?:\\.?[ns]?\\.?[ew])?|[ew](?:\\.?[ns]\\.?[ew])?)\\.?';

/** One direction: `north`, `south-westward`, `NNE`. A pattern for use with the flag `i`. */
export const DIRECTION = `(?<![a-z\\d])(?:${WORD}${ENDING}|${LETTERS})(?![a-z\\d])`;

/** Directions in a row: `north and northwest`, `eastward, southeastward`. */
export const DIRECTIONS = `${DIRECTION}(?:\\s*(?:,|/|[–—]|,?\\s(?:and|or)(?:\\s+to)?(?:\\s+the)?)\\s*${DIRECTION})*`;

/** A direction that is an adjective: `northern`, `south-eastern`. */
export const ADJECTIVE = `(?<![a-z\\d])(?:${WORD}ern(?:most)?)(?![a-z\\d])`;

const EACH = new RegExp(DIRECTION, 'gi');
const STEMS = new RegExp(SIDE, 'gi');

/** The letters of one direction; none for small ones that are no abbreviation. */
function pointOf(words: string): string {
	const spelt = words.match(STEMS);
	if (spelt) return spelt.map((side) => side[0]!.toLowerCase()).join('');
	return words === words.toUpperCase() ? words.replace(/[^A-Z]/g, '').toLowerCase() : '';
}

/** Middle and half width, in degrees, of a point of the compass; undefined for letters that are none. */
function sectorOf(point: string): [middle: number, half: number] | undefined {
	const index = POINTS.indexOf(point);
	if (index < 0) return undefined;
	return [index * DEGREES_APART, point.length === 3 ? POINT_HALF_WIDTH : WORD_HALF_WIDTH];
}

const turn = (degrees: number) => ((degrees % 360) + 360) % 360;

/** The smallest arc that covers all sectors: what is left when the widest gap between two of them is cut out. */
function cover(sectors: [middle: number, half: number][]): [from: number, to: number] {
	const arcs = sectors
		.map(([middle, half]) => [middle - half, middle + half] as const)
		.sort((a, b) => a[0] - b[0]);
	let [reach, widest, from, to] = [arcs[0]![1], -Infinity, 0, 0];
	for (let at = 1; at <= arcs.length; at++) {
		const next = at < arcs.length ? arcs[at]![0] : arcs[0]![0] + 360;
		if (next - reach > widest) [widest, from, to] = [next - reach, next, reach];
		if (at < arcs.length) reach = Math.max(reach, arcs[at]![1]);
	}
	return [turn(from), turn(to)];
}

/**
 * The arc that points of the compass span together.
 *
 * @param points `n`, `ne`, `nne` …; what is none of the sixteen is passed over
 * @returns degrees clockwise from north, `[from, to]`, passing over north where `from > to`; undefined without points
 */
export function arcOf(points: string[]): [from: number, to: number] | undefined {
	const sectors = points.flatMap((point) => {
		const sector = sectorOf(point);
		return sector ? [sector] : [];
	});
	return sectors.length > 0 ? cover(sectors) : undefined;
}

/**
 * The arc that the compass words of a phrase span together: each word of eight ±22.5°, each of the sixteen points with
 * three letters (`NNE`, `east-southeast`) ±11.25°.
 *
 * @returns degrees clockwise from north, `[from, to]`, passing over north where `from > to`; undefined without such words
 */
export function bearingOf(phrase: string): [from: number, to: number] | undefined {
	return arcOf([...phrase.matchAll(EACH)].map(([words]) => pointOf(words)));
}
