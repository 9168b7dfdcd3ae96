import type { Reading } from '#core/geo/footprint.ts';

/** All that an address says of a comparison; documents and the place chosen by their ids. */
export interface CompareView {
	a?: string;
	b?: string;
	place?: string;
	reading: Reading;
}

const KEYS = ['a', 'b', 'place'] as const;

/** Reads a comparison from an address: what is empty or unknown is passed over. */
export function parseCompare(params: URLSearchParams): CompareView {
	const given = KEYS.flatMap((key) => {
		const value = params.get(key);
		return value ? [[key, value]] : [];
	});
	return {
		...Object.fromEntries(given),
		reading: params.get('reading') === 'original' ? 'original' : 'translation'
	};
}

/** Writes it as a query without question mark, keys in fixed order, defaults left out. */
export function printCompare(view: CompareView): string {
	const params = new URLSearchParams();
	for (const key of KEYS) if (view[key]) params.set(key, view[key]);
	if (view.reading === 'original') params.set('reading', 'original');
	return params.toString();
}
