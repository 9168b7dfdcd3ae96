import type { Atlas, MentionView, PlaceView } from '#core/atlas/views.ts';

const place = (id: string, title: string, point?: [number, number]): PlaceView => ({
	id,
	title,
	kind: id === 'korea' ? 'country' : 'city',
	...(point ? { point } : {})
});

/** A mention of document 0, certain and without date or front unless said otherwise. */
export function mention(start: number, form: string, rest: Partial<MentionView> = {}): MentionView {
	return {
		document: 0,
		passage: 0,
		start,
		end: start + form.length,
		form,
		alternatives: [],
		status: 'agreed',
		role: 'literal',
		...rest
	};
}

const west = { id: 'western', basis: 'named' } as const;
const on = (edtf: string) => ({ edtf, basis: 'sentence' }) as const;

/** Two documents, four places, one of them contested, one name unknown. */
export const SAMPLE: Atlas = {
	documents: [
		{
			...{ id: 'first', title: 'First', mentions: 4, issues: 0 },
			...{ sent: '1950-09-26T08:10', received: '1950-09-27T20:55', deciphered: '1950-09-27T23:50' }
		},
		{ id: 'second', title: 'Second', mentions: 2, issues: 0, sent: '1950-09-29' }
	],
	places: [
		place('cheongju', 'Cheongju', [127.49, 36.64]),
		place('chungju', 'Chungju', [127.93, 36.98]),
		place('incheon', 'Incheon', [126.63, 37.46]),
		place('korea', 'Korea')
	],
	fronts: [{ id: 'western', title: 'Western front' }],
	mentions: [
		mention(0, 'JEMULPO', { place: 'incheon', front: west, date: on('1950-09-25') }),
		mention(10, 'Incheon', { place: 'incheon', role: 'gloss', date: on('1950-09-26') }),
		mention(20, 'Cheongju', {
			place: 'cheongju',
			alternatives: ['chungju'],
			status: 'contested',
			date: on('1950-09-26/1950-09-27')
		}),
		mention(30, 'Korea', { place: 'korea', role: 'dateline', claim: 'ordered' }),
		mention(5, 'Incheon', { document: 1, place: 'incheon', front: west, date: on('1950-09-29') }),
		mention(15, 'JJYON', { document: 1, status: 'unresolved', date: on('1950-09-29') })
	]
};
