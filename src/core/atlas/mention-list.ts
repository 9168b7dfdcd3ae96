import { firstNot } from '../search.ts';
import { mentionAt, rivalsOf, type Columns } from './columns.ts';
import type { Directory, MentionView } from './views.ts';

/** Some mentions of an atlas, in its order. They are kept as numbers: a view of one is made when it is looked at. */
export class MentionList implements Iterable<MentionView> {
	readonly columns: Columns;
	/** Positions in the columns, ascending. */
	readonly positions: Uint32Array;
	readonly directory: Directory;

	constructor(columns: Columns, directory: Directory, positions: Uint32Array) {
		this.columns = columns;
		this.directory = directory;
		this.positions = positions;
	}

	get length(): number {
		return this.positions.length;
	}

	*[Symbol.iterator](): Iterator<MentionView> {
		for (const i of this.positions) yield mentionAt(this.columns, this.directory, i);
	}

	/** Those that name a place or may name it. */
	of(place: string): MentionView[] {
		const code = this.directory.places.findIndex(({ id }) => id === place);
		if (code === -1) return [];
		const { place: named, contested } = this.columns;
		const rival = new Set(contested.filter((_, n) => rivalsOf(this.columns, n).includes(code)));
		return Array.from(
			this.positions.filter((i) => named[i] === code || rival.has(i)),
			(i) => i
		).map((i) => mentionAt(this.columns, this.directory, i));
	}

	/**
	 * Whether the mention that starts at an offset of a document is among these.
	 *
	 * @param document its position in the atlas
	 */
	has(document: number, start: number): boolean {
		const { columns, positions } = this;
		const after = (at: number) => columns.document[at]! - document || columns.start[at]! - start;
		const at = positions[firstNot(positions, (at) => after(at) < 0)];
		return at !== undefined && after(at) === 0;
	}
}
