import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '#core/documents/read.ts';
import type { Document } from '#core/types.ts';
import { readPassages } from './passages.ts';
import { readAnnotations, type Annotation } from './score.ts';

/** A document with what a reader finds in it. */
export interface AnnotatedText {
	document: Document;
	annotations: Annotation[];
	tags: string[];
}

/** The texts of `seeds/`, tagged `seeds`. */
export function seeds(): AnnotatedText[] {
	const all = readAnnotations('tests/evaluation/annotations');
	return readdirSync('seeds')
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => name.slice(0, -'.txt'.length))
		.map((id) => ({
			document: readDocument(id, readFileSync(`seeds/${id}.txt`, 'utf8')),
			annotations: all.filter(({ document }) => document === id),
			tags: ['seeds']
		}));
}

function passagesOf(folder: string, ...more: string[]): AnnotatedText[] {
	return readPassages(`tests/evaluation/${folder}`).map(({ id, text, annotations, tags }) => ({
		document: readDocument(id, text),
		annotations,
		tags: [...tags, ...more]
	}));
}

/** The passages by which the rules were made, each a document of its own. */
export const passages = (): AnnotatedText[] => passagesOf('passages');

/** Passages written apart from the rules, tagged `apart`. */
export const apart = (): AnnotatedText[] => passagesOf('apart', 'apart');
