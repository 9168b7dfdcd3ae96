import { csvFormatRow } from 'd3-dsv';
import { jsonLines } from '#core/formats/jsonl.ts';
import { closest } from '#core/gazetteer/closest.ts';
import { chainInWords, SYSTEM_NAMES } from '#core/names/chain-words.ts';
import { explain } from '#core/names/explain.ts';
import { formsBySystem } from '#core/names/forms.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import type { Form, Place } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import type { Io } from './io.ts';
import { reportIssues } from './issues.ts';

export const FORMS_FORMATS = ['text', 'jsonl', 'csv'] as const;

/** What `jemulpo forms` is asked for. */
export interface FormsOptions {
	format: (typeof FORMS_FORMATS)[number];
	/** The gazetteer's folder. */
	gazetteer: string;
}

const NEAR_MAX = 4;

function* text({ id, title }: Place, forms: Form[]): Generator<string> {
	yield `${title} [${id}]\n`;
	const width = Math.max(...forms.map(({ form }) => form.length));
	for (const [system, all] of Map.groupBy(forms, (form) => form.system)) {
		yield `\n${SYSTEM_NAMES[system]} (${system})\n`;
		for (const { form, chain } of all) {
			yield chain.length < 2 ? `  ${form}\n` : `  ${form.padEnd(width)}  ${chainInWords(chain)}\n`;
		}
	}
}

function* csv({ id }: Place, forms: Form[]): Generator<string> {
	yield `${csvFormatRow(['place', 'system', 'script', 'language', 'form', 'chain', 'source'])}\r\n`;
	for (const { system, script, language, form, chain, source = '' } of forms) {
		yield `${csvFormatRow([id, system, script, language, form, chainInWords(chain), source])}\r\n`;
	}
}

const WRITE: Record<FormsOptions['format'], (place: Place, forms: Form[]) => Iterable<string>> = {
	text,
	csv,
	jsonl: ({ id }, forms) => jsonLines(forms.map((form) => ({ place: id, ...form })))
};

/** Ids that were perhaps meant: of what the word names, and the one spelt most like it. */
function nearIds(word: string, places: Place[]): string[] {
	const named = explain(word, buildNameIndex(places)).results.map(({ place }) => place);
	const alike = closest(
		word,
		places.map(({ id }) => id)
	);
	return [...new Set([...named.slice(0, NEAR_MAX), ...(alike === undefined ? [] : [alike])])];
}

/**
 * `jemulpo forms`: lists every form of a place, by system, with the chain that makes it.
 *
 * @param id of a place of the gazetteer
 * @returns the exit code: 1 when there is no such place, and then ids near to it are named
 */
export function listForms(id: string, { format, gazetteer: dir }: FormsOptions, io: Io): number {
	const { gazetteer, issues } = readGazetteer(dir);
	reportIssues(issues, io);
	const place = gazetteer.places.find((one) => one.id === id);
	if (place) {
		for (const part of WRITE[format](place, formsBySystem(place))) io.out(part);
		return 0;
	}
	const near = nearIds(id, gazetteer.places);
	const hint = near.length > 0 ? ` Near to it: ${near.join(', ')}.` : '';
	io.err(`${dir}: error: There is no place with the id "${id}".${hint}\n`);
	return 1;
}
