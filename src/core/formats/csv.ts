import { csvFormatRow } from 'd3-dsv';
import type { Issue, Mention, Place, Relation } from '../types.ts';

const MENTION_COLUMNS = [
	...['document', 'start', 'end', 'form', 'place', 'title', 'lng', 'lat', 'status', 'alternatives', 'role'],
	...['front', 'front_basis', 'date', 'date_basis', 'reasons']
];

const RELATION_COLUMNS = ['document', 'start', 'end', 'phrase', 'kind', 'anchors', 'bearing', 'km'];

const ISSUE_COLUMNS = ['at', 'severity', 'code', 'message', 'start', 'end'];

type Cell = string | number | undefined;

/** A cell is empty when its value is absent. Lines end as RFC 4180 wants it. */
const line = (cells: Cell[]) => `${csvFormatRow(cells.map((cell) => String(cell ?? '')))}\r\n`;

/**
 * Mentions as a table for spreadsheets: rivals as ids with a space between, reasons as sentences.
 *
 * @param places by id, for titles and points
 */
export function* mentionsCsv(mentions: Iterable<Mention>, places: Map<string, Place>): Generator<string> {
	yield line(MENTION_COLUMNS);
	for (const {
		document,
		start,
		end,
		form,
		place,
		status,
		alternatives,
		role,
		front,
		date,
		reasons
	} of mentions) {
		const named = place === undefined ? undefined : places.get(place);
		const [lng, lat] = named?.point ?? [];
		const rivals = alternatives.map((rival) => rival.place).join(' ');
		yield line([
			...[document, start, end, form, place, named?.title, lng, lat, status, rivals, role],
			...[front?.id, front?.basis, date?.edtf, date?.basis],
			reasons.map(({ says }) => says).join(' ')
		]);
	}
}

/** Issues as a table for spreadsheets. */
export function* issuesCsv(issues: Iterable<Issue>): Generator<string> {
	yield line(ISSUE_COLUMNS);
	for (const { at, severity, code, message, span } of issues) {
		yield line([at, severity, code, message, span?.start, span?.end]);
	}
}

/** Relations as a table for spreadsheets: anchors as ids with a space between, bearing and km as `from-to`. */
export function* relationsCsv(relations: Iterable<Relation>): Generator<string> {
	yield line(RELATION_COLUMNS);
	for (const { document, start, end, phrase, kind, anchors, bearing, km } of relations) {
		yield line([
			...[document, start, end, phrase, kind, anchors.join(' ')],
			...[bearing?.join('-'), km?.join('-')]
		]);
	}
}
