import type { Columns } from './columns.ts';
import type { MentionList } from './mention-list.ts';

/** Where a passage stands: positions of its document in the atlas, and of itself in the document. */
export interface PassageKey {
	document: number;
	passage: number;
}

/** Where the passage of a mention stands. */
export const passageOf = ({ document, passage }: Columns, mention: number): PassageKey => ({
	document: document[mention]!,
	passage: passage[mention]!
});

/**
 * The passages in which mentions of a place stand, in the order of documents and texts, without their text. Each goes by
 * its lead: the position of its first mention of the place.
 */
export class PlacePassages {
	readonly #mentions: MentionList;
	readonly #leads: Uint32Array;

	/** @param mentions of the place */
	constructor(mentions: MentionList) {
		const { document, passage } = mentions.columns;
		this.#mentions = mentions;
		this.#leads = mentions.positions.filter((i, n) => {
			const before = mentions.positions[n - 1];
			return before === undefined || document[before] !== document[i] || passage[before] !== passage[i];
		});
	}

	get mentions(): number {
		return this.#mentions.length;
	}

	get passages(): number {
		return this.#leads.length;
	}

	/** How often the mentions bear which form, in the order in which these first stand. */
	get forms(): { form: string; n: number }[] {
		const { columns, positions } = this.#mentions;
		const counts = new Uint32Array(columns.forms.length);
		for (const i of positions) counts[columns.form[i]!]!++;
		const named = new Map<string, number>();
		for (const i of positions) {
			const code = columns.form[i]!;
			if (counts[code] === 0) continue;
			const form = columns.forms[code]!.replace(/\s+/g, ' ');
			named.set(form, (named.get(form) ?? 0) + counts[code]!);
			counts[code] = 0;
		}
		return [...named].map(([form, n]) => ({ form, n }));
	}

	/** The leads of the first so many. */
	first(n: number): number[] {
		return [...this.#leads.subarray(0, n)];
	}
}
