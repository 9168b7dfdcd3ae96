import { isMap } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import type { EntryKind } from './files.ts';
import { SCHEMA_FILES } from './json-schema.ts';

const MODELINE = 'yaml-language-server:';

/** The line by which editors find the schema. */
const modeline = (kind: EntryKind) =>
	` ${MODELINE} $schema=${kind === 'place' ? '..' : '.'}/${SCHEMA_FILES[kind]}`;

/** Paragraphs of a comment, without the line that names the schema. */
function paragraphs(comment: string | null | undefined): string[] {
	const blocks = (comment ?? '').split('\n\n').map((block) => block.split('\n'));
	const kept = blocks.map((lines) => lines.filter((line) => !line.includes(MODELINE)).join('\n'));
	return kept.filter((text) => text.trim() !== '');
}

/**
 * Parts the comments at the head of a file from those of its first entry, which sorting may take elsewhere: what
 * stands right above the entry is the entry's, what an empty line parts from it is the file's. The file's comment
 * begins with the line that names the schema, added when it is missing.
 */
export function separateHead(document: Document, list: YAMLSeq, kind: EntryKind): void {
	const [first] = list.items;
	const ofFile = paragraphs(document.commentBefore);
	const ofEntry = [
		...paragraphs(list.commentBefore),
		...(isMap(first) ? paragraphs(first.commentBefore) : [])
	];
	const own = ofEntry.pop();
	list.commentBefore = null;
	if (isMap(first)) first.commentBefore = own ?? null;
	document.commentBefore = [modeline(kind), ...ofFile, ...ofEntry].join('\n\n');
}
