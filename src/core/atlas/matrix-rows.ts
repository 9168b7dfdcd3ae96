/**
 * Makes the rows of the table of places by system. Apart from what shows them: it takes the whole engine of names, which no
 * page needs.
 */
import { formsBySystem } from '../names/forms.ts';
import type { Form, Place } from '../types.ts';
import { MATRIX_COLUMNS, type MatrixColumn } from './matrix-columns.ts';
import type { AttestedForm, MatrixRow } from './matrix.ts';
import type { Atlas } from './views.ts';

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
export function attestedForms(atlas: Atlas): Map<string, AttestedForm[]> {
	const named = atlas.mentions.flatMap((mention) =>
		[mention.place, ...mention.alternatives].flatMap((place) =>
			place === undefined ? [] : [{ place, mention }]
		)
	);
	const byPlace = Map.groupBy(named, ({ place }) => place);
	return new Map(
		[...byPlace].map(([place, all]) => {
			const forms = Map.groupBy(all, ({ mention }) => mention.form.replace(/\s+/g, ' '));
			const attested = [...forms].map(([form, found]): AttestedForm => {
				const { document, start } = found[0]!.mention;
				return {
					...{ form, count: found.length },
					first: { document: atlas.documents[document]!.id, start },
					contested: found.some(({ mention }) => mention.status === 'contested')
				};
			});
			return [place, attested.sort((a, b) => b.count - a.count)];
		})
	);
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
