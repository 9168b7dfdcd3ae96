import { LineTracker } from './line-tracker.ts';
import type { Piece, Splitter } from './format.ts';
import { XmlReader, type Tag } from './xml-events.ts';

/**
 * Cuts a TEI volume into its documents: each `<div type="document">`, in order. A text without any is one document,
 * whole.
 *
 * What has been cut, and what stands between documents, is forgotten at once: of a volume no more is held than its longest document.
 */
export class TeiSplitter implements Splitter {
	readonly #file: string;
	readonly #xml: XmlReader;
	readonly #lines = new LineTracker();
	/** The text from `#from` on. */
	#held = '';
	#from = 0;
	/** Where the document in hand begins, and how many elements are open in it. */
	#start: number | undefined;
	#depth = 0;
	#isVolume = false;
	#pieces: Piece[] = [];

	constructor(file: string) {
		this.#file = file;
		this.#xml = new XmlReader({
			open: (tag) => this.#open(tag),
			close: (tag) => this.#close(tag)
		});
	}

	#open({ name, attributes, start }: Tag): void {
		if (this.#start !== undefined) this.#depth++;
		else if (name === 'div' && attributes['type'] === 'document') {
			this.#isVolume = true;
			this.#start = start;
			this.#depth = 1;
		}
	}

	#close({ end }: Tag): void {
		if (this.#start === undefined || --this.#depth > 0) return;
		this.#cut(end);
	}

	/** Makes a piece of the document in hand. */
	#cut(end: number): void {
		const start = this.#start!;
		const position = this.#lines.at(this.#held, this.#from, start);
		const text = this.#held.slice(start - this.#from, end - this.#from);
		this.#pieces.push({ file: this.#file, text, start, ...position, part: true });
		this.#start = undefined;
		this.#forget(end);
	}

	#forget(end: number): void {
		this.#lines.at(this.#held, this.#from, end);
		this.#held = this.#held.slice(end - this.#from);
		this.#from = end;
	}

	#taken(): Piece[] {
		const taken = this.#pieces;
		this.#pieces = [];
		return taken;
	}

	write(chunk: string): Piece[] {
		this.#held += chunk;
		this.#xml.write(chunk);
		if (this.#isVolume && this.#start === undefined) this.#forget(this.#xml.told);
		return this.#taken();
	}

	end(): Piece[] {
		this.#xml.end();
		const end = this.#from + this.#held.length;
		// Cut off in the middle of a document: what there is of it is read.
		if (this.#start !== undefined) this.#cut(end);
		else if (!this.#isVolume) {
			this.#pieces.push({ file: this.#file, text: this.#held, start: 0, line: 1, column: 1 });
		}
		return this.#taken();
	}
}
