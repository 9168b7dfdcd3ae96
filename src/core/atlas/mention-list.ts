import { firstNot } from '../search.ts';
import { mentionAt, rivalsOf, type Columns, type Index } from './columns.ts';
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

	/** Those of one document, by its position. */
	static in(document: number, { columns, ...directory }: Index): MentionList {
		const from = firstNot(columns.document, (other) => other < document);
		const until = firstNot(columns.document, (other) => other <= document);
		const positions = Uint32Array.from({ length: until - from }, (_, n) => from + n);
		return new MentionList(columns, directory, positions);
	}

	get length(): number {
		return this.positions.length;
	}

	*[Symbol.iterator](): Iterator<MentionView> {
		for (const i of this.positions) yield mentionAt(this.columns, this.directory, i);
	}

	/** Those from one rank of the list until another. */
	slice(from: number, until?: number): MentionView[] {
		return Array.from(this.positions.subarray(from, until), (i) =>
			mentionAt(this.columns, this.directory, i)
		);
	}

	/** Those that name a place or may name it; none of an unknown one. */
	about(place: string | undefined): MentionList {
		const code = this.directory.places.findIndex(({ id }) => id === place);
		if (code === -1) return new MentionList(this.columns, this.directory, new Uint32Array(0));
		const { place: named, contested, length } = this.columns;
		const may = new Uint8Array(length);
		contested.forEach((i, n) => (may[i] = Number(rivalsOf(this.columns, n).includes(code))));
		const positions = this.positions.filter((i) => named[i] === code || may[i] === 1);
		return new MentionList(this.columns, this.directory, positions);
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
