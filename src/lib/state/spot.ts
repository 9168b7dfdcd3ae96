import type { Span } from '#core/types.ts';

/** What an address of the reader points at: a mention or a phrase that starts there, or a stretch of text. */
export type Spot = { kind: 'mention' | 'phrase'; start: number } | ({ kind: 'text' } & Span);

const SPOT = /^#(?:([mp])(\d{1,9})|t(\d{1,9})-(\d{1,9}))$/;

/** Reads the hash of an address, `#m3293`, `#p3203`, `#t120-180`; undefined for any other. */
export function parseSpot(hash: string): Spot | undefined {
	const [, sign, at, start, end] = SPOT.exec(hash) ?? [];
	if (sign !== undefined) return { kind: sign === 'm' ? 'mention' : 'phrase', start: Number(at) };
	if (start === undefined || Number(end) <= Number(start)) return undefined;
	return { kind: 'text', start: Number(start), end: Number(end) };
}

/** Writes it, with the `#`. */
export function printSpot(spot: Spot): string {
	if (spot.kind === 'text') return `#t${spot.start}-${spot.end}`;
	return `#${spot.kind === 'mention' ? 'm' : 'p'}${spot.start}`;
}
