import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Issue } from '#core/types.ts';
import type { GazetteerFile } from './files.ts';
import { advice, telling } from './yaml-advice.ts';

/** Where in an entry: field names and list indexes. */
export type FieldPath = readonly PropertyKey[];

/** An entry as written, before the schema has looked at it. */
export interface RawEntry {
	/** How messages name it: its id, or its line. */
	name: string;
	id: string | undefined;
	value: unknown;
	/** False when the YAML itself is damaged inside this entry. */
	sound: boolean;
	/** `FILE:LINE:COLUMN` of the entry, of a field's value, or (with `key`) of the field's name. */
	at(path?: FieldPath, key?: boolean): string;
}

/** What a file holds; `complete` is false when damaged YAML may have swallowed entries. */
export interface ParsedFile {
	entries: RawEntry[];
	issues: Issue[];
	complete: boolean;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'range' in value;

/** Walks as far as the path leads; what is missing has the position of what it is missing from. */
function find(entry: Node, path: FieldPath, wantKey: boolean): Node {
	let node = entry;
	for (const [depth, step] of path.entries()) {
		let next: unknown;
		if (isSeq(node)) next = node.items[Number(step)];
		else if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
			next = wantKey && depth === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
		}
		if (!isNode(next)) break;
		node = next;
	}
	return node;
}

/** A field left empty is a field not given: curators copy a template and fill in what they know. */
function withoutEmptyFields(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

function idOf(value: unknown): string | undefined {
	const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
	return typeof id === 'string' ? id : undefined;
}

function toJs(node: Node, document: Document): unknown {
	try {
		return node.toJS(document);
	} catch {
		// Aliases that lead nowhere or grow without limit. No entry needs any; the schema will say what it expected.
		return undefined;
	}
}

/**
 * Reads the entries of one YAML file with their positions.
 *
 * @param file a list of entries in YAML
 * @returns the entries in order of the file; a damaged file yields what could be read, and issues
 */
export function parseEntries(file: GazetteerFile): ParsedFile {
	const lines = new LineCounter();
	const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
	const position = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return `${file.path}:${line}:${col}`;
	};
	const issues = telling(document.errors).map((error): Issue => {
		return { code: 'yaml', severity: 'error', message: advice(error, file.text), at: position(error.pos[0]) };
	});
	const complete = issues.length === 0;
	const list = document.contents;
	if (!isSeq(list)) {
		const empty = list === null || (isScalar(list) && list.value === null);
		if (complete)
			issues.push({
				code: empty ? 'file-empty' : 'file-shape',
				severity: empty ? 'warning' : 'error',
				message: empty
					? 'The file holds no entry. Add one, or remove the file.'
					: 'The file should be a list of entries. Expected each entry to begin with "- id:".',
				at: position(0)
			});
		return { entries: [], issues, complete: complete && empty };
	}
	const nodes = list.items.map((item) => (isNode(item) ? item : list));
	const start = (node: Node | undefined) => node?.range?.[0] ?? file.text.length;
	const entries = nodes.map((node, i): RawEntry => {
		const value = withoutEmptyFields(toJs(node, document));
		const id = idOf(value);
		const [from, to] = [start(node), start(nodes[i + 1])];
		return {
			id,
			value,
			name: id ?? `the entry at line ${lines.linePos(from).line}`,
			sound: !document.errors.some(({ pos }) => pos[0] >= from && pos[0] < to),
			at: (path = [], key = false) => position(start(find(node, path, key)))
		};
	});
	return { entries, issues, complete };
}
