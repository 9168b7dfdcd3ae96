import { readDocument } from '#core/documents/read.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import type { Extraction, Mention } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';

const prepared = prepare(readGazetteer('gazetteer').gazetteer);

/** The places of the committed gazetteer. */
export const { places } = prepared;

/** Reads a text with the committed gazetteer. */
export function read(text: string, id = 'test'): Extraction {
	return extract(readDocument(id, text), prepared);
}

/** What the pass made of a text: each form with its place, `?` when unresolved. */
export function placesIn(text: string): string[] {
	return read(text).mentions.map(({ form, place }) => `${form.replace(/\s+/g, ' ')}: ${place ?? '?'}`);
}

/** The mention of a form; fails when there is none. */
export function mentionOf(text: string, form: string): Mention {
	const mention = read(text).mentions.find((m) => m.form === form);
	if (!mention) throw new Error(`no mention of ${form} in: ${text}`);
	return mention;
}

/** Codes of the reasons of a mention. */
export function codes(mention: Mention): string[] {
	return mention.reasons.map(({ code }) => code);
}
