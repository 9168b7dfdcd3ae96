import type { StyleSpecification } from 'maplibre-gl';
import { ask, type Answer } from './asking.ts';
import { fullTemplate } from './overlays.ts';

function isStyle(value: unknown): value is StyleSpecification {
	if (typeof value !== 'object' || value === null) return false;
	const { version, sources, layers } = value as Record<string, unknown>;
	return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}

/** Addresses in a style may be written from where it lies. */
function absolute(style: StyleSpecification, base: string): StyleSpecification {
	const full = (url: string) => fullTemplate(url, base);
	const sources = Object.entries(style.sources).map(([id, source]) => [
		id,
		{
			...source,
			...('url' in source && typeof source.url === 'string' && { url: full(source.url) }),
			...('tiles' in source && { tiles: source.tiles?.map(full) })
		}
	]);
	return {
		...style,
		sources: Object.fromEntries(sources),
		...(style.glyphs !== undefined && { glyphs: full(style.glyphs) }),
		...(typeof style.sprite === 'string' && { sprite: full(style.sprite) })
	};
}

/**
 * Reads a MapLibre style from anywhere.
 *
 * @param url Address of the style, also one on the own origin.
 * @returns The style with absolute addresses, or why there is none.
 */
export async function readStyle(url: string): Promise<Answer<StyleSpecification>> {
	const base = URL.parse(url, location.href)?.href;
	if (base === undefined) return { trouble: `“${url}” is no address.` };
	return ask(base, 'MapLibre style', async (response) => {
		const style: unknown = await response.json();
		if (!isStyle(style)) throw new Error('no style');
		return absolute(style, base);
	});
}
