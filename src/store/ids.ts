import type { Issue } from '#core/types.ts';

/** Sees to it that no two documents of a corpus have one id. */
export class Ids {
	readonly #taken = new Map<string, string>();

	/**
	 * Takes an id for a document.
	 *
	 * Volumes number their documents alike (`d1`, `d2`), so that one from another file gets its file's id before its own.
	 *
	 * @param at where the document stands
	 * @returns the id that it has from now on, and what is to be said about it; without an id it is left out
	 */
	take(id: string, file: string, at: string): { id?: string; issue?: Issue } {
		const other = this.#taken.get(id);
		if (other === undefined) {
			this.#taken.set(id, file);
			return { id };
		}
		const longer = `${file}-${id}`;
		if (other === file || this.#taken.has(longer)) {
			const message = `The document "${id}" is already read. Give one of them another id.`;
			return { issue: { code: 'duplicate-document', severity: 'error', message, at } };
		}
		this.#taken.set(longer, file);
		const message = `The id "${id}" is taken by a document of ${other}; this one is called "${longer}".`;
		return { id: longer, issue: { code: 'renamed-document', severity: 'info', message, at } };
	}
}
