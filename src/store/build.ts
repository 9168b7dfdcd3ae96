import { fileURLToPath } from 'node:url';
import { prepare } from '#core/extract/prepare.ts';
import type { Prepared } from '#core/extract/prepare.ts';
import type { Document, Issue } from '#core/types.ts';
import type { CorpusFile } from './corpus.ts';
import { findDocuments } from './corpus.ts';
import { writeDatabase } from './database.ts';
import { readGazetteer } from './gazetteer.ts';
import { hash, hashFile, hashFolder } from './hash.ts';
import type { OnProgress } from './pass.ts';
import { readCorpus, weigh } from './pass.ts';
import { readEarlier } from './readings.ts';

/** What to build from what. */
export interface BuildOptions {
	seedsDir: string;
	gazetteerDir: string;
	/** The database. */
	file: string;
	onProgress?: OnProgress;
}

/** What a build did. */
export interface Built {
	/** Whether the database was written: it is left alone when it already holds just this. */
	written: boolean;
	documents: number;
	/** How many of them were really read, and not known from the last build. */
	read: number;
	/** All issues of the gazetteer, the files and the texts, whether new or known. */
	issues: Issue[];
}

/**
 * What the result depends on beside texts and gazetteer: all code that makes it, and the packages it uses. Any change
 * there reads everything anew.
 */
function hashRules(): string {
	const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
	return hash(hashFolder(here('../core')), hashFolder(here('.')), hashFile(here('../../package-lock.json')));
}

/** What the whole database depends on. Files that cannot be read count too: they become issues. */
function keyOf(files: CorpusFile[], findings: Issue[], background: string): string {
	return hash(background, JSON.stringify(findings), ...files.flatMap(({ path }) => [path, hashFile(path)]));
}

/**
 * Fills the database from the texts and the gazetteer. What did not change since the last build is not read again; the
 * bytes are the same as those of a build from nothing.
 */
export function buildStore({ seedsDir, gazetteerDir, file, onProgress }: BuildOptions): Built {
	const found = findDocuments([seedsDir]);
	const rules = hashRules();
	const gazetteerFiles = hashFolder(gazetteerDir, (name) => name.endsWith('.yaml'));
	const background = hash(rules, gazetteerDir, gazetteerFiles);
	const key = keyOf(found.files, found.issues, background);
	const earlier = readEarlier(file);
	if (earlier?.key === key) {
		return { written: false, documents: earlier.documents, read: 0, issues: earlier.issues };
	}

	const { gazetteer, issues: gazetteerIssues } = readGazetteer(gazetteerDir);
	let prepared: Prepared | undefined;
	const prepareOnce = () => (prepared ??= prepare(gazetteer));
	const memory = {
		// The source of a text is not all that makes its document: a line of JSON states its header beside the text.
		keyOf: (document: Document) => hash(background, JSON.stringify(document)),
		readings: earlier?.readings ?? new Map<string, string>()
	};
	const { read, issues } = readCorpus(found.files, prepareOnce, memory, onProgress);
	const places = new Map(gazetteer.places.map((place) => [place.id, place]));
	const documents = weigh(read, places)
		.sort((a, b) => (a.extraction.document.id < b.extraction.document.id ? -1 : 1))
		.map(({ source, ...rest }) => ({ ...rest, path: source.file.path }));
	const common = [...gazetteerIssues, ...found.issues, ...issues];
	writeDatabase(file, { key, gazetteer, documents, issues: common });
	return {
		written: true,
		documents: documents.length,
		read: read.filter(({ kept }) => !kept).length,
		issues: [...common, ...documents.flatMap((document) => document.issues)]
	};
}
