import type { Extraction, Issue } from '#core/types.ts';
import { inFile, type Source } from './sources.ts';

/** The issues of a document, those of its reading first, each once, at its file. */
export function issuesOf({ document, issues }: Extraction, source: Source): Issue[] {
	const all = [...document.issues, ...issues].map((issue) => inFile(issue, document.id, source));
	const unique = new Map(all.map((issue) => [JSON.stringify(issue), issue]));
	return [...unique.values()];
}
