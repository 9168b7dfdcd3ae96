import type { LngLat, Place, PlaceKind, Relation, RelationKind } from '#core/types.ts';

function place(
	id: string,
	point: LngLat | undefined,
	kind: PlaceKind = 'city',
	within?: string
): [string, Place] {
	const names = { hangul: [], hanja: [], kana: [], forms: [] };
	const located = { ...(point && { point }), ...(within && { within }) };
	return [id, { id, title: id, kind, ...names, ...located, links: {}, sources: [] }];
}

/** A small gazetteer: a square country of 2° by 2°, and some real towns. */
export const PLACES = new Map([
	place('suwon', [127.0089, 37.2911]),
	place('seoul', [126.9784, 37.566]),
	place('cheongju', [127.4897, 36.6372]),
	place('chungju', [127.9161, 36.9916]),
	place('nowhere', undefined),
	place('38th parallel', [127, 38], 'line'),
	place('river', [128, 36], 'river'),
	place('square', [101, 41], 'country'),
	place('province', [101, 41], 'province', 'square'),
	place('sw', [100, 40], 'city', 'province'),
	place('se', [102, 40], 'city', 'province'),
	place('nw', [100, 42], 'city', 'square'),
	place('ne', [102, 42], 'city', 'square')
]);

/** A relation of the phrase to places of `PLACES`. */
export function relation(kind: RelationKind, anchors: string[], more: Partial<Relation> = {}): Relation {
	const phrase = more.phrase ?? `${kind} of `;
	const anchorStarts = anchors.map((_, i) => phrase.length + i);
	return {
		...{ document: 'test', start: 0, end: phrase.length, phrase, kind, anchors, anchorStarts, beside: [] },
		...more
	};
}
