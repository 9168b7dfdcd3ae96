/**
 * Makes the rows of the table of places by system. Apart from what shows them: it takes the whole engine of names, which no
 * page needs.
 */
import { formsBySystem } from '../names/forms.ts';
import { STATUSES, type Form, type Place } from '../types.ts';
import { rivalsOf, type Index } from './columns.ts';
import { MATRIX_COLUMNS, type MatrixColumn } from './matrix-columns.ts';
import type { AttestedForm, MatrixRow } from './matrix.ts';

const SCRIPT_COLUMN = {
	Hang: 'hangul',
	Hani: 'hanja',
	Kana: 'kana',
	Latn: 'listed',
	Cyrl: 'listed'
} as const;

function columnOf({ system, script }: Form): MatrixColumn | undefined {
	if (system === 'title') return undefined;
	return system === 'native' ? SCRIPT_COLUMN[script] : system;
}

/**
 * The forms by which an atlas names each place, or may name it: a contested form stands with each of its candidates.
 * Spellings that differ only in blanks are one.
 */
export function attestedForms({ columns, documents, places }: Index): Map<string, AttestedForm[]> {
	const byPlace = places.map((): Map<string, AttestedForm> => new Map());
	const forms = columns.forms.map((form) => form.replace(/\s+/g, ' '));
	const add = (place: number, mention: number) => {
		const form = forms[columns.form[mention]!]!;
		const contested = STATUSES[columns.status[mention]!] === 'contested';
		const known = byPlace[place]?.get(form);
		if (!known) {
			const first = { document: documents[columns.document[mention]!]!.id, start: columns.start[mention]! };
			byPlace[place]?.set(form, { form, count: 1, first, contested });
		} else {
			known.count++;
			known.contested ||= contested;
		}
	};
	let rivals = 0;
	for (let i = 0; i < columns.length; i++) {
		add(columns.place[i]!, i);
		if (columns.contested[rivals] !== i) continue;
		for (const rival of rivalsOf(columns, rivals++)) add(rival, i);
	}
	const attested = byPlace.map((found) => [...found.values()].sort((a, b) => b.count - a.count));
	return new Map(places.flatMap(({ id }, at) => (attested[at]!.length > 0 ? [[id, attested[at]!]] : [])));
}

/**
 * The rows of the table, in the order of the places.
 *
 * @param places those that the table shows
 * @param gazetteer all places, to name the provinces
 * @param attested what {@link attestedForms} gives
 */
export function matrixRows(
	places: Place[],
	gazetteer: Place[],
	attested: ReadonlyMap<string, AttestedForm[]>
): MatrixRow[] {
	const titles = new Map(gazetteer.map(({ id, title }) => [id, title]));
	const at = new Map(MATRIX_COLUMNS.map((column, i) => [column, i]));
	return places.map((place) => {
		const cells = MATRIX_COLUMNS.map((): string[] => []);
		for (const form of formsBySystem(place)) {
			const column = columnOf(form);
			if (column !== undefined) cells[at.get(column)!]!.push(form.form);
		}
		const { id, title, within } = place;
		return {
			...{ id, title, cells },
			within: within === undefined ? '' : (titles.get(within) ?? ''),
			attested: attested.get(id) ?? []
		};
	});
}
