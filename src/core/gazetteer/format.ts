import { isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Issue } from '#core/types.ts';
import { ascending, entryKind } from './files.ts';
import type { EntryKind, GazetteerFile } from './files.ts';
import { separateHead } from './head.ts';
import { exceptionSchema, frontSchema, placeSchema, sourceSchema } from './schema.ts';

const FIELDS: Record<EntryKind, string[]> = {
	place: Object.keys(placeSchema.shape),
	front: Object.keys(frontSchema.shape),
	source: Object.keys(sourceSchema.shape),
	exception: Object.keys(exceptionSchema.shape)
};

/** Of forms and of links. */
const INNER_FIELDS = ['form', 'source', 'geonames', 'wikidata'];

/** Lists with one item a line; all other lists stand on the line of their field. */
const ONE_A_LINE = ['forms', 'aliases'];
/** Prose that may be long. */
const PROSE = ['title', 'licence', 'where', 'reason'];
const LONG_PROSE_CHARS = 80;
const LINE_WIDTH = 100;

const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');

/** A folded block needs no quotes, whatever the text holds; so a note always is one, and other prose when it is long. */
const isFolded = (key: string, text: string) =>
	key === 'note' || (PROSE.includes(key) && text.length > LONG_PROSE_CHARS);

function layOut(key: string, value: unknown): void {
	if (isSeq(value)) {
		value.flow = !ONE_A_LINE.includes(key);
		for (const item of value.items) layOut(key, item);
	} else if (isMap(value)) layOutFields(value, INNER_FIELDS);
	else if (isScalar(value) && typeof value.value === 'string') {
		// A text that ends in a line break would be read back with one more.
		const text = value.value.trim().replace(/\s+/g, ' ');
		value.value = text;
		value.type = isFolded(key, text) ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
	}
}

const isEmpty = ({ value }: Pair) => value === null || (isScalar(value) && value.value === null);

function layOutFields(entry: YAMLMap, fields: string[]): void {
	const rank = (pair: Pair) => {
		const index = fields.indexOf(keyOf(pair));
		return index < 0 ? fields.length : index;
	};
	entry.flow = false;
	entry.items = entry.items.filter((pair) => !isEmpty(pair));
	entry.items.sort((a, b) => rank(a) - rank(b));
	for (const pair of entry.items) layOut(keyOf(pair), pair.value);
}

const entryId = (item: unknown) => (isMap(item) ? String(item.get('id') ?? '') : '');

function layOutFile(document: Document, list: YAMLSeq, kind: EntryKind): void {
	separateHead(document, list, kind);
	list.flow = false;
	list.items.sort((a, b) => ascending(entryId(a), entryId(b)));
	for (const item of list.items) {
		if (isPair(item)) continue;
		if (isMap(item)) layOutFields(item, FIELDS[kind]);
		(item as Node).spaceBefore = item !== list.items[0];
	}
}

/**
 * Puts a file of the gazetteer into its canonical order and layout: entries by id, fields as in the schema, prose
 * folded, empty fields gone. Comments stay with the entry below them.
 *
 * @param file as written
 * @returns its text as it should stand; undefined when the YAML is damaged or the file is no list of entries
 */
export function formatFile(file: GazetteerFile): string | undefined {
	const kind = entryKind(file.path);
	const document = parseDocument(file.text, { prettyErrors: false });
	if (!kind || document.errors.length > 0 || !isSeq(document.contents)) return undefined;
	layOutFile(document, document.contents, kind);
	return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false, indentSeq: true });
}

/**
 * Finds the files that are not as `formatFile` would write them.
 *
 * @returns one warning for each, at the first line that differs; damaged files have issues of their own
 */
export function checkFormat(files: readonly GazetteerFile[]): Issue[] {
	return files.flatMap((file): Issue[] => {
		const canonical = formatFile(file);
		if (canonical === undefined || canonical === file.text) return [];
		const lines = canonical.split('\n');
		const written = file.text.split('\n');
		const differs = written.findIndex((line, i) => line !== lines[i]);
		const first = differs < 0 ? written.length : differs + 1;
		const message =
			'From this line on the file is not in its canonical order and layout. Run "npm run gazetteer:format".';
		return [{ code: 'format', severity: 'warning', message, at: `${file.path}:${first}:1` }];
	});
}
