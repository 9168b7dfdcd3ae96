import type { Place } from '#core/types.ts';

/** How a place of the gazetteer is cited. */
export function placeCitation({ id, title }: Place, address: string): string {
	return `“${title}” (${id}), in: Jemulpo, Gazetteer of places in Korea and beyond, CC BY 4.0, ${address}`;
}

/** A point as maps print it: 36.9916° N, 127.9161° E. */
export function pointInWords([lng, lat]: [number, number]): string {
	const degrees = (value: number, [positive, negative]: [string, string]) =>
		`${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lng, ['E', 'W'])}`;
}
