import cyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url';
import cyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url';
import latinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import latinItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url';
import latin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import latinBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+2122'];
const LATIN_EXT = ['U+0100-02FF', 'U+0300-036F', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const HANGUL = ['U+AC00-D7A3', 'U+1100-11FF', 'U+3130-318F'];
const HANJA = ['U+2E80-2FDF', 'U+3400-4DBF', 'U+4E00-9FFF', 'U+F900-FAFF'];
const KANA = ['U+3040-30FF'];

/** Names to use in `text-font`. */
export const SERIF = ['serif'];
export const SERIF_ITALIC = ['serif-italic'];
export const SERIF_BOLD = ['serif-bold'];
/** For the second line of a label: small serif characters of Chinese origin fill in. */
export const SANS_CJK = ['sans-cjk'];

/**
 * The font files of the map, all from the own origin. No glyph server is needed: the browser draws each
 * character with the first file that covers it, and with a font of the machine when none does.
 *
 * @param base Address of `static/basemap/`, absolute, with a slash at the end.
 */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
	const face = (url: string, range: string[]) => ({
		url: new URL(url, base).href,
		'unicode-range': range
	});
	const cjk = [
		face('fonts/noto-sans-kr-hanja.woff2', HANJA),
		face('fonts/noto-sans-kr-hangul.woff2', HANGUL),
		face('fonts/noto-sans-kr-kana.woff2', KANA)
	];
	const family = (main: string, ext: string, cyr: string) => [
		face(main, LATIN),
		face(ext, LATIN_EXT),
		face(cyr, CYRILLIC),
		...cjk
	];
	return {
		serif: family(latin, latinExt, cyrillic),
		'serif-italic': family(latinItalic, latinExtItalic, cyrillicItalic),
		'serif-bold': family(latinBold, latinExtBold, cyrillicBold),
		'sans-cjk': [...cjk, face(latin, LATIN), face(latinExt, LATIN_EXT)]
	};
}
