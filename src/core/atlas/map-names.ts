import { kontsevich } from '../names/kontsevich.ts';
import { mccuneReischauer } from '../names/mccune-reischauer.ts';
import { polivanov } from '../names/polivanov.ts';
import { revisedRomanization } from '../names/revised-romanization.ts';
import type { Place } from '../types.ts';
import { bareTitle, nativeName } from './labels.ts';
import type { NameStyle } from './name-styles.ts';

/** A name, and smaller under it another writing; empty when there is none. */
export interface MapName {
	name: string;
	native: string;
}

/** What ends a native name and is set apart by a hyphen: Naktong-gang, Kŭmgang-san, Ch'ungch'ŏng-bukto. */
const GENERIC = /(?<=.)(?:산맥|저수지|[강산도령호리]|북도|남도)$/u;
/** Today's rules hyphenate administrative units alone: Chungcheongbuk-do, Nakdonggang. */
const UNIT = /(?<=.)[도리]$/u;
const SET_APART = new Set<Place['kind']>([
	'river',
	'mountain',
	'range',
	'island',
	'province',
	'pass',
	'reservoir',
	'village'
]);
const UNITS = new Set<Place['kind']>(['province', 'village']);
/** Spelt in English without marks ever since there was an English spelling. */
const CUSTOMARY = new Set(['seoul']);
const KOREA = new Set(['korea', 'north-korea', 'south-korea']);
const JAPAN = new Set(['japan']);
const CYRILLIC = /^[\p{Script=Cyrillic}\p{M} -]+$/u;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether places lie, at whatever depth, within one of these. */
function liesIn(places: Place[], wholes: Set<string>): (place: Place) => boolean {
	const byId = new Map(places.map((place) => [place.id, place]));
	const lies = ({ within }: Place, depth = 0): boolean => {
		if (within === undefined || depth > 8) return false;
		if (wholes.has(within)) return true;
		const parent = byId.get(within);
		return parent !== undefined && lies(parent, depth + 1);
	};
	return lies;
}

function period({ id, kind }: Place, hangul: string): string | undefined {
	if (CUSTOMARY.has(id)) return undefined;
	const romanized = mccuneReischauer(SET_APART.has(kind) ? hangul.replace(GENERIC, '-$&') : hangul);
	// The apostrophe of n'g keeps two sounds apart, as the hyphen now does.
	return romanized && capital(romanized.replace("-'", '-').replaceAll("'", '’'));
}

function revised({ kind }: Place, hangul: string): string | undefined {
	const romanized = revisedRomanization(UNITS.has(kind) ? hangul.replace(UNIT, '-$&') : hangul);
	return romanized && capital(romanized);
}

function cyrillic(hangul: string): string | undefined {
	const written = kontsevich(hangul);
	return written && capital(written);
}

/**
 * Names as a map writes them. Where a style has none for a place, its usual English name stands.
 *
 * - `period`: as English-language maps of 1950, McCune–Reischauer within Korea, Chinese characters below;
 * - `revised`: Revised Romanization within Korea, Hangul below;
 * - `hangul`: Hangul, Chinese characters below;
 * - `cyrillic`: Kontsevich within Korea, Polivanov within Japan, else what the gazetteer lists; native writing below.
 *
 * @param places The gazetteer, to find out what lies within Korea.
 */
export function mapNames(places: Place[], style: NameStyle): (place: Place) => MapName {
	const inKorea = liesIn(places, KOREA);
	const inJapan = liesIn(places, JAPAN);
	const styled = (place: Place): string | undefined => {
		const hangul = place.hangul[0];
		if (style === 'hangul') return hangul;
		if (style === 'cyrillic') {
			const kana = place.kana[0];
			if (inKorea(place) && hangul !== undefined) return cyrillic(hangul);
			if (inJapan(place) && kana !== undefined) {
				const written = polivanov(kana);
				return written && capital(written);
			}
			return place.forms.find(({ form }) => CYRILLIC.test(form))?.form;
		}
		if (hangul === undefined || !inKorea(place)) return undefined;
		return style === 'period' ? period(place, hangul) : revised(place, hangul);
	};
	return (place) => {
		const name = (styled(place) ?? bareTitle(place.title)).normalize('NFC');
		const [hanja, hangul] = [place.hanja[0], place.hangul[0]];
		const native =
			style === 'revised' || (style === 'cyrillic' && inKorea(place))
				? (hangul ?? hanja ?? '')
				: nativeName(place.id, hanja, hangul);
		return { name, native: native.normalize('NFC') === name ? '' : native.normalize('NFC') };
	};
}
