import { csvFormatRow } from 'd3-dsv';
import type { Issue, Mention, Place, Relation } from '../types.ts';
import type { RefusalRecord } from './refusal-record.ts';

export const MENTION_COLUMNS = [
	...['document', 'start', 'end', 'form', 'place', 'title', 'lng', 'lat', 'status', 'alternatives', 'role'],
	...['front', 'front_basis', 'date', 'date_basis', 'reasons']
];

const RELATION_COLUMNS = ['document', 'start', 'end', 'phrase', 'kind', 'anchors', 'bearing', 'km'];

const ISSUE_COLUMNS = ['at', 'severity', 'code', 'message', 'start', 'end'];

const REFUSAL_COLUMNS = ['document', 'start', 'end', 'form', 'code', 'says'];

export type Cell = string | number | undefined;

/** A cell is empty when its value is absent. Lines end as RFC 4180 wants it. */
export const line = (cells: Cell[]) => `${csvFormatRow(cells.map((cell) => String(cell ?? '')))}\r\n`;

export const MENTION_HEAD = line(MENTION_COLUMNS);
export const RELATION_HEAD = line(RELATION_COLUMNS);
export const ISSUE_HEAD = line(ISSUE_COLUMNS);
export const REFUSAL_HEAD = line(REFUSAL_COLUMNS);

/** A mention as cells under `MENTION_COLUMNS`: rivals as ids with a space between, reasons as sentences. */
export function mentionCells(mention: Mention, places: Map<string, Place>): Cell[] {
	const { document, start, end, form, place, status, alternatives, role, front, date, reasons } = mention;
	const named = place === undefined ? undefined : places.get(place);
	const [lng, lat] = named?.point ?? [];
	const rivals = alternatives.map((rival) => rival.place).join(' ');
	return [
		...[document, start, end, form, place, named?.title, lng, lat, status, rivals, role],
		...[front?.id, front?.basis, date?.edtf, date?.basis],
		reasons.map(({ says }) => says).join(' ')
	];
}

/** A mention as a line of a table. */
export const mentionRow = (mention: Mention, places: Map<string, Place>): string =>
	line(mentionCells(mention, places));

/** An issue as a line of a table. */
export function issueRow({ at, severity, code, message, span }: Issue): string {
	return line([at, severity, code, message, span?.start, span?.end]);
}

/** A refusal as a line of a table. */
export function refusalRow({ document, start, end, form, reason }: RefusalRecord): string {
	return line([document, start, end, form, reason.code, reason.says]);
}

/** A relation as a line of a table: anchors as ids with a space between, bearing and km as `from-to`. */
export function relationRow(relation: Relation): string {
	const { document, start, end, phrase, kind, anchors, bearing, km } = relation;
	return line([
		...[document, start, end, phrase, kind, anchors.join(' ')],
		...[bearing?.join('-'), km?.join('-')]
	]);
}

/**
 * Mentions as a table for spreadsheets.
 *
 * @param places by id, for titles and points
 */
export function* mentionsCsv(mentions: Iterable<Mention>, places: Map<string, Place>): Generator<string> {
	yield MENTION_HEAD;
	for (const mention of mentions) yield mentionRow(mention, places);
}

/** Issues as a table for spreadsheets. */
export function* issuesCsv(issues: Iterable<Issue>): Generator<string> {
	yield ISSUE_HEAD;
	for (const issue of issues) yield issueRow(issue);
}

/** Relations as a table for spreadsheets. */
export function* relationsCsv(relations: Iterable<Relation>): Generator<string> {
	yield RELATION_HEAD;
	for (const relation of relations) yield relationRow(relation);
}
