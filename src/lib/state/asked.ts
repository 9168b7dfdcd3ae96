/** How pages ask for passages and phrases of space: by position and by id, so many in one question. */
import type { PassageKey } from '#core/atlas/place-passages.ts';

export const PASSAGES_MAX = 100;
export const PHRASES_MAX = 200;

const POSITION = /^(\d{1,9})\.(\d{1,9})$/;
const RUN = /^(\d{1,9})(?:-(\d{1,9}))?$/;

/** `12.0,12.3`. */
export const printPassages = (keys: PassageKey[]): string =>
	keys.map(({ document, passage }) => `${document}.${passage}`).join(',');

/** Reads what `printPassages` wrote; undefined when it is something else, or too much. */
export function parsePassages(text: string): PassageKey[] | undefined {
	const found = text.split(',').map((one) => POSITION.exec(one));
	if (found.length > PASSAGES_MAX || found.includes(null)) return undefined;
	return found.map((match) => ({ document: Number(match![1]), passage: Number(match![2]) }));
}

/** Ids one by one, and runs of ids by their ends: `0-13,20`. */
export function printPhrases(ids: number[]): string {
	const runs: [number, number][] = [];
	for (const id of ids) {
		const last = runs.at(-1);
		if (last && last[1] + 1 === id) last[1] = id;
		else runs.push([id, id]);
	}
	return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** Reads what `printPhrases` wrote; undefined when it is something else, or too much. */
export function parsePhrases(text: string): number[] | undefined {
	const ids: number[] = [];
	for (const run of text.split(',')) {
		const [, from, to = from] = RUN.exec(run) ?? [];
		const length = Number(to) - Number(from) + 1;
		if (!(length >= 1) || ids.length + length > PHRASES_MAX) return undefined;
		for (let id = Number(from); id <= Number(to); id++) ids.push(id);
	}
	return ids;
}
