import { csvFormatRow } from 'd3-dsv';
import { MATRIX_COLUMNS } from '../atlas/matrix-columns.ts';
import type { MatrixRow } from '../atlas/matrix.ts';

const BETWEEN_FORMS = '; ';

/** Lines end as RFC 4180 wants it. */
const line = (cells: string[]) => `${csvFormatRow(cells)}\r\n`;

/**
 * The table of places by system for spreadsheets: a line of names, then one for each place. The forms of a cell have a
 * semicolon between them; `attested` says how often the documents bear each of theirs: `Incheon ×4; JEMULPO ×1`.
 */
export function* matrixCsv(rows: Iterable<MatrixRow>): Generator<string> {
	yield line(['place', 'title', 'within', 'attested', ...MATRIX_COLUMNS]);
	for (const { id, title, within, attested, cells } of rows) {
		const counts = attested.map(({ form, count }) => `${form} ×${count}`);
		yield line([
			...[id, title, within, counts.join(BETWEEN_FORMS)],
			...cells.map((forms) => forms.join(BETWEEN_FORMS))
		]);
	}
}
