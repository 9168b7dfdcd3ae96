import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Document, Extraction, Issue } from '#core/types.ts';

/** What an earlier build left behind. */
export interface Earlier {
	key: string;
	/** Of all documents, as JSON, by their keys. */
	readings: Map<string, string>;
	issues: Issue[];
	documents: number;
}

/**
 * Reads what the last build left, to spare this one the work.
 *
 * @returns undefined when there is no database, or one that another version wrote or that is damaged: then everything is
 * read anew, which is always right
 */
export function readEarlier(file: string): Earlier | undefined {
	if (!existsSync(file)) return undefined;
	let db;
	try {
		db = new DatabaseSync(file, { readOnly: true });
		const rows = <Row>(sql: string) => db!.prepare(sql).all() as Row[];
		const readings = rows<{ key: string; reading: string }>('SELECT key, reading FROM readings');
		return {
			key: rows<{ value: string }>(`SELECT value FROM meta WHERE key = 'key'`)[0]!.value,
			readings: new Map(readings.map(({ key, reading }) => [key, reading])),
			issues: rows<{ issue: string }>('SELECT issue FROM issues ORDER BY n').map((row) =>
				JSON.parse(row.issue)
			),
			documents: readings.length
		};
	} catch {
		return undefined;
	} finally {
		db?.close();
	}
}

/** An extraction as it is kept: without the text, which stands in the document's row, and what was refused. */
export function printReading(extraction: Extraction): string {
	const document = { ...extraction.document, text: '', readable: undefined };
	return JSON.stringify({ ...extraction, document, refusals: undefined });
}

/** The extraction that was kept, with its text as it was read again. */
export function parseReading(
	reading: string,
	{ text, readable }: Pick<Document, 'text' | 'readable'>
): Extraction {
	const extraction = JSON.parse(reading) as Extraction;
	Object.assign(extraction.document, { text, ...(readable !== undefined && { readable }) });
	return extraction;
}
