import type { Extraction, Gazetteer, Mention, Place } from '#core/types.ts';
import type { Content, StoredDocument } from '#store/database.ts';
import { printReading } from '#store/readings.ts';

const place = (id: string, title: string, point?: Place['point']): Place => ({
	...{ id, title, kind: 'city', hangul: [`${title}-hangul`], hanja: [], kana: [], forms: [] },
	...{ links: {}, sources: [] },
	...(point && { point })
});

const GAZETTEER: Gazetteer = {
	places: [
		place('cheongju', 'Cheongju', [127.49, 36.64]),
		place('chungju', 'Chungju', [127.93, 36.97]),
		place('incheon', 'Incheon', [126.7, 37.45]),
		place('uljin', 'Uljin')
	],
	fronts: [
		{ id: 'seoul', title: 'Western (Seoul) front', kind: 'front', aliases: [], extent: [], sources: [] },
		{ id: 'busan', title: 'Southeastern (Busan) front', kind: 'front', aliases: [], extent: [], sources: [] }
	],
	sources: [{ id: 'geonames', title: 'GeoNames', licence: 'CC BY 4.0', where: 'geonames.org' }]
};

/** Makes mentions of the words between `<` and `>`, each naming the place given, in order. */
function document(
	id: string,
	marked: string,
	mentions: Partial<Mention>[],
	header: object = {}
): StoredDocument {
	const text = marked.replaceAll(/[<>]/g, '');
	const found = [...marked.matchAll(/<([^>]*)>/g)].map((match, index): Mention => {
		const start = match.index - 2 * index;
		return {
			...{ document: id, start, end: start + match[1]!.length, form: match[1]!, alternatives: [] },
			...{ status: 'agreed', role: 'literal', reasons: [{ code: 'exact', says: 'as written' }] },
			...mentions[index]
		};
	});
	let start = 0;
	const passages = text.split('\n').map((line, index) => {
		const span = { start, end: start + line.length };
		start = span.end + 1;
		return { ...span, index, section: 'body' as const };
	});
	const extraction: Extraction = {
		document: { id, text, header: { moments: [], ...header }, passages, issues: [] },
		mentions: found,
		glosses: found.length > 2 ? [{ document: id, outer: found[1]!.start, inner: found[2]!.start }] : [],
		relations: [],
		issues: []
	};
	const issues = [
		{ code: 'doubtful-date', severity: 'warning' as const, message: 'Doubtful.', at: `${id}:1:1` }
	];
	return {
		path: `seeds/${id}.txt`,
		extraction,
		issues,
		reading: printReading(extraction),
		key: `key of ${id}`
	};
}

/** Two documents: the first agrees on all but a contested place, the second has a name that nobody knows. */
export const sample = (): Content => ({
	key: 'key of all',
	gazetteer: GAZETTEER,
	documents: [
		document(
			'a',
			'At <Jemulpo> they landed.\nThe line of <Cheongju> [<Tsiusiu>] and <Uljin>.',
			[
				{
					place: 'incheon',
					front: { id: 'seoul', basis: 'named' },
					date: { edtf: '1950-09-26', basis: 'sent' }
				},
				{
					...{
						place: 'chungju',
						status: 'contested',
						reasons: [{ code: 'gloss-contested', says: 'the sides disagree' }]
					},
					alternatives: [{ place: 'cheongju', reasons: [{ code: 'translation', says: 'as translated' }] }]
				},
				{ place: 'chungju', role: 'gloss' },
				{ place: 'uljin' }
			],
			{
				title: 'A telegram',
				moments: [
					{ event: 'sent', start: 0, end: 1, text: '?' },
					{ event: 'sent', start: 0, end: 1, text: '26.9.50', value: '1950-09-26' }
				]
			}
		),
		document('b', 'Near <Jemulpo>, <Jemulpo> and <Chemulpo>, toward <Jjyon>.', [
			{ place: 'incheon' },
			{ place: 'incheon' },
			{ place: 'incheon' },
			{ status: 'unresolved' }
		])
	],
	issues: [{ code: 'empty-file', severity: 'warning', message: 'Empty.', at: 'seeds/c.txt:1:1' }]
});
