import { PLACE_KINDS } from '#core/types.ts';
import { closest } from './closest.ts';

/** Names that curators bring from other gazetteers, and ours for the same thing. */
const OTHER_NAMES: Record<string, string> = {
	lat: 'point',
	latitude: 'point',
	lon: 'point',
	lng: 'point',
	longitude: 'point',
	coordinates: 'point',
	geometry: 'point',
	name: 'title',
	type: 'kind',
	province: 'within',
	parent: 'within',
	aliases: 'forms',
	spellings: 'forms',
	variants: 'forms',
	geonames: 'links',
	wikidata: 'links'
};

/** The field that a curator probably meant by an unknown one. */
export function meantField(key: string, known: readonly string[]): string | undefined {
	const near = closest(key, known);
	if (near !== undefined) return near;
	const other = OTHER_NAMES[closest(key, Object.keys(OTHER_NAMES)) ?? ''];
	return other !== undefined && known.includes(other) ? other : undefined;
}

const LISTS = ['hangul', 'hanja', 'kana', 'sources', 'aliases', 'extent'];

/**
 * What to do, when it can be told from the value.
 *
 * @param path the field
 * @param got its value
 * @param whole for a point both numbers, otherwise the value again
 * @returns a sentence with a space before it, or nothing
 */
export function hint(path: readonly PropertyKey[], got: unknown, whole: unknown): string {
	if (path[0] === 'point' && Array.isArray(whole)) {
		const [first, second] = whole as unknown[];
		const swapped =
			typeof first === 'number' &&
			typeof second === 'number' &&
			Math.abs(first) <= 90 &&
			Math.abs(second) > 90;
		return swapped ? ` Longitude comes first: write [${second}, ${first}].` : '';
	}
	if (path[0] === 'kind' && typeof got === 'string') {
		const meant = closest(got, PLACE_KINDS);
		return meant ? ` Did you mean "${meant}"?` : '';
	}
	if (LISTS.includes(String(path[0])) && path.length === 1 && typeof got === 'string')
		return ` Put it in square brackets: [${got}].`;
	if (path[0] === 'forms' && typeof got === 'string') return ` Write - form: ${got}`;
	return '';
}
