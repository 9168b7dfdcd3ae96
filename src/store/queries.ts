import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Index } from '#core/atlas/columns.ts';
import { pack } from '#core/atlas/pack.ts';
import type { PassageKey } from '#core/atlas/place-passages.ts';
import type { LeafView, ReaderView } from '#core/atlas/reader-views.ts';
import type { Attestation, MarkView, PassageView, PlaceView } from '#core/atlas/views.ts';
import type { Footprint } from '#core/geo/footprint.ts';
import type { Gazetteer, Place } from '#core/types.ts';
import { databaseFile } from './paths.ts';
import { readIndex } from './queries/atlas.ts';
import { footprintsOf } from './queries/footprints.ts';
import { markViews } from './queries/mentions.ts';
import { passagesAt, searchPassages } from './queries/passages.ts';
import { attestations, gazetteerOf, placeOf, placeViews } from './queries/places.ts';
import { leafView, readerView } from './queries/reader.ts';

/** What pages ask of a database. It is only read; every answer has a fixed order. */
export interface Store {
	/** Everything that filters and counts need. Read once. */
	index(): Index;
	/** The same as bytes, for pages. */
	packed(): Uint8Array<ArrayBuffer>;
	/** A document to read; undefined when there is none with this id. */
	reader(document: string): ReaderView | undefined;
	/** A leaf of a document by its position; undefined when there is none. */
	leaf(document: string, n: number): LeafView | undefined;
	/** The mentions of a document with their reasons, by its position in the index; in the order of the text. */
	marks(document: number): MarkView[];
	/** The passages at these positions, in the order given; what is not there is left out. */
	passages(keys: PassageKey[]): PassageView[];
	/** Passages with all these words, the best first; empty for a question without words. */
	search(question: string, limit?: number): PassageView[];
	/** What the spatial phrases of these ids denote, one list for each, in the order given. */
	footprints(ids: number[]): Footprint[][];
	/** The places with these ids; unknown ids are left out. */
	places(ids: string[]): PlaceView[];
	/** One place with all that the gazetteer knows of it. */
	place(id: string): Place | undefined;
	/** The forms by which the corpus names the place, the most frequent first. */
	attestations(place: string): Attestation[];
	/** The gazetteer from which the database was built, to explain forms by. Read once. */
	gazetteer(): Gazetteer;
	/** The same as long as the database is the same: for caches, in memory and in browsers. */
	version: string;
}

function createStore(db: DatabaseSync): Store {
	let gazetteer: Gazetteer | undefined;
	let index: Index | undefined;
	let packed: Uint8Array<ArrayBuffer> | undefined;
	const readOnce = () => (index ??= readIndex(db));
	const { value } = db.prepare(`SELECT value FROM meta WHERE key = 'key'`).get() as { value: string };
	return {
		index: readOnce,
		packed: () => (packed ??= pack(readOnce())),
		reader: (document) => readerView(db, document),
		leaf: (document, n) => leafView(db, document, n),
		marks: (document) => markViews(db, document, [0, Number.MAX_SAFE_INTEGER]),
		passages: (keys) => passagesAt(db, keys),
		search: (question, limit) => searchPassages(db, question, limit),
		footprints: (ids) => footprintsOf(db, ids),
		places: (ids) => placeViews(db, ids),
		place: (id) => placeOf(db, id),
		attestations: (place) => attestations(db, place),
		gazetteer: () => (gazetteer ??= gazetteerOf(db)),
		version: value
	};
}

/** Open databases, by file: a store is asked for with every request. */
const open = new Map<string, { identity: string; store: Store }>();

/**
 * Opens a database, or hands out the one already open, unless a build has replaced the file since.
 *
 * @param file default: the database of the folder that `JEMULPO_DATA` names, else of `data`
 * @throws when there is no database, saying how to make one
 */
export function openStore(file: string = databaseFile()): Store {
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) throw new Error(`There is no database at ${file}. Run "npm start", which builds it.`);
	const identity = `${stats.ino}:${stats.mtimeMs}:${stats.size}`;
	const known = open.get(file);
	if (known?.identity === identity) return known.store;
	// The old one is not closed: another request may still be reading it.
	const db = new DatabaseSync(file, { readOnly: true });
	try {
		const store = createStore(db);
		open.set(file, { identity, store });
		return store;
	} catch (cause) {
		db.close();
		throw new Error(
			`${file} is no database of Jemulpo. Delete it and run "npm start", which builds it anew.`,
			{ cause }
		);
	}
}
