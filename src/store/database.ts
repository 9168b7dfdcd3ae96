import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { passageText } from '#core/documents/readable.ts';
import { footprints } from '#core/geo/footprint.ts';
import type { Extraction, Gazetteer, Issue, Mention, Passage, Place } from '#core/types.ts';
import { INDEXES, SCHEMA } from './schema.ts';

/** A document and all that was found in it. */
export interface StoredDocument {
	path: string;
	/** Weighed together with the rest of the corpus. */
	extraction: Extraction;
	issues: Issue[];
	/** What the pass said of the document alone, to be kept for the next build, and its key. */
	reading: string;
	key: string;
}

/** All that a database holds. */
export interface Content {
	/** Tells by what the database was made: the same key, the same bytes. */
	key: string;
	gazetteer: Gazetteer;
	/** In ascending order of id. */
	documents: StoredDocument[];
	/** Those that concern no single document: of the gazetteer, and of files that could not be read. */
	issues: Issue[];
}

type Value = string | number | undefined;

/** An insert statement with one parameter for each value. */
function inserter(db: DatabaseSync, table: string, width: number): (...values: Value[]) => void {
	const statement = db.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`);
	return (...values) => void statement.run(...values.map((value) => value ?? null));
}

function insertGazetteer(db: DatabaseSync, { places, fronts, sources }: Gazetteer): void {
	const addSource = inserter(db, 'sources', 3);
	for (const source of sources) addSource(source.id, source.title, JSON.stringify(source));
	const addPlace = inserter(db, 'places', 9);
	for (const place of places) {
		const { id, title, kind, within, point, hangul, hanja } = place;
		addPlace(id, title, kind, within, point?.[0], point?.[1], hangul[0], hanja[0], JSON.stringify(place));
	}
	const addFront = inserter(db, 'fronts', 3);
	for (const front of fronts) addFront(front.id, front.title, JSON.stringify(front));
}

/** The passage in which a mention begins; it may end in the next, over a page break. Notes within it are read by nobody. */
function passageOf(passages: Passage[], start: number): number {
	const found = passages.findLast((passage) => passage.start <= start && passage.section !== 'apparatus');
	return found?.index ?? 0;
}

function moment({ document }: Extraction, ...events: string[]): string | undefined {
	const { moments } = document.header;
	return events
		.flatMap((event) => moments.find((moment) => moment.event === event && moment.value !== undefined) ?? [])
		.at(0)?.value;
}

/** Numbers run on through all documents. */
function documentInserter(
	db: DatabaseSync,
	places: ReadonlyMap<string, Place>
): (stored: StoredDocument, n: number) => void {
	const addDocument = inserter(db, 'documents', 12);
	const addPassage = inserter(db, 'passages', 7);
	const addMention = inserter(db, 'mentions', 15);
	const addAlternative = inserter(db, 'alternatives', 4);
	const addGloss = inserter(db, 'glosses', 3);
	const addRelation = inserter(db, 'relations', 9);
	const addReading = inserter(db, 'readings', 3);
	let passages = 0;
	let mentions = 0;
	let relations = 0;

	const insertMention = (mention: Mention, document: number, passage: number) => {
		const { start, end, form, place, status, role, front, date, claim, reasons } = mention;
		const dated = [front?.id, front?.basis, date?.edtf, date?.basis, claim];
		const id = mentions++;
		addMention(
			id,
			document,
			passage,
			start,
			end,
			form,
			place,
			status,
			role,
			...dated,
			JSON.stringify(reasons)
		);
		mention.alternatives.forEach((rival, index) =>
			addAlternative(id, index, rival.place, JSON.stringify(rival.reasons))
		);
	};

	return ({ path, extraction, issues, key, reading }, n) => {
		const { id, text, header, passages: parts } = extraction.document;
		const dates = [
			moment(extraction, 'sent', 'dated'),
			moment(extraction, 'received', 'arrived'),
			moment(extraction, 'deciphered')
		];
		const counts = [extraction.mentions.length, issues.length];
		addDocument(
			...[n, id, path, header.title ?? id, ...dates, header.archive, ...counts],
			JSON.stringify(header),
			text
		);
		for (const part of parts) {
			const { index, section, start, end } = part;
			addPassage(passages++, n, index, section, start, end, passageText(extraction.document, part));
		}
		for (const mention of extraction.mentions) insertMention(mention, n, passageOf(parts, mention.start));
		for (const { outer, inner } of extraction.glosses) addGloss(n, outer, inner);
		const byStart = new Map(extraction.mentions.map((mention) => [mention.start, mention]));
		for (const relation of extraction.relations) {
			const { start, end, kind, phrase } = relation;
			const drawn = footprints(relation, places, byStart);
			const at = [relations++, n, passageOf(parts, start), start, end];
			addRelation(...at, kind, phrase, JSON.stringify(relation), JSON.stringify(drawn));
		}
		addReading(n, key, reading);
	};
}

function insertAll(db: DatabaseSync, { key, gazetteer, documents, issues }: Content): void {
	inserter(db, 'meta', 2)('key', key);
	insertGazetteer(db, gazetteer);
	documents.forEach(documentInserter(db, new Map(gazetteer.places.map((place) => [place.id, place]))));
	const addIssue = inserter(db, 'issues', 5);
	const all = [
		...issues.map((issue) => ({ issue, document: undefined })),
		...documents.flatMap((stored, document) => stored.issues.map((issue) => ({ issue, document })))
	];
	all.forEach(({ issue, document }, n) =>
		addIssue(n, document, issue.severity, issue.at, JSON.stringify(issue))
	);
}

/**
 * Writes a database: to a file beside it first, which then takes its place, so that whoever reads sees the old one or
 * the new one and never a half. The same content gives the same bytes: no clock, one transaction, fixed order.
 */
export function writeDatabase(file: string, content: Content): void {
	mkdirSync(dirname(file), { recursive: true });
	const draft = `${file}.${process.pid}.draft`;
	rmSync(draft, { force: true });
	try {
		// A mention of a place that a broken gazetteer lost is still worth keeping.
		const db = new DatabaseSync(draft, { enableForeignKeyConstraints: false });
		try {
			// A draft is thrown away when anything fails, so that it needs no journal.
			db.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
			db.exec(SCHEMA);
			insertAll(db, content);
			db.exec(INDEXES);
			db.exec('COMMIT');
		} finally {
			db.close();
		}
		const handle = openSync(draft, 'r+');
		fsyncSync(handle);
		closeSync(handle);
		renameSync(draft, file);
	} finally {
		rmSync(draft, { force: true });
	}
}
