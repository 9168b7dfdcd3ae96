import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { explain } from '#core/names/explain.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import type { ExplainedPlace, Explanation } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import type { Io } from './io.ts';
import { reportIssues } from './issues.ts';

export const EXPLAIN_FORMATS = ['text', 'jsonl'] as const;

/** What `jemulpo explain` is asked for. */
export interface ExplainOptions {
	format: (typeof EXPLAIN_FORMATS)[number];
	/** The gazetteer's folder. */
	gazetteer: string;
}

function printPlace({ place, title, certainty, chain, reasons }: ExplainedPlace, index: number): string {
	const steps = chain.map(({ form, system }) => `${form} (${system})`).join(' → ');
	const lines = [`  ${index + 1}. ${title} [${place}], ${certainty}`, `     ${steps}`];
	return [...lines, ...reasons.map(({ says }) => `     ${says}`)].join('\n');
}

function printText({ query, results }: Explanation): string {
	if (results.length === 0) return `${query}: no place of the gazetteer bears this name.\n`;
	return `${query}:\n${results.map(printPlace).join('\n')}\n`;
}

async function* formsOf(forms: string[], input: Readable): AsyncGenerator<string> {
	for (const form of forms) {
		if (form !== '-') yield form;
		else
			for await (const line of createInterface({ input, crlfDelay: Infinity }))
				if (line.trim() !== '') yield line.trim();
	}
}

/**
 * `jemulpo explain`: says which places each form may name, and why.
 *
 * @param forms `-` stands for the lines of `input`
 * @returns the exit code: 1 when there is no gazetteer, otherwise 0; a form that names nothing is an answer
 */
export async function explainForms(
	forms: string[],
	{ format, gazetteer: dir }: ExplainOptions,
	io: Io,
	input: Readable = process.stdin
): Promise<number> {
	const { gazetteer, issues } = readGazetteer(dir);
	reportIssues(issues, io);
	const index = buildNameIndex(gazetteer.places);
	for await (const form of formsOf(forms, input)) {
		const explanation = explain(form, index);
		io.out(format === 'jsonl' ? `${JSON.stringify(explanation)}\n` : printText(explanation));
	}
	return gazetteer.places.length === 0 ? 1 : 0;
}
