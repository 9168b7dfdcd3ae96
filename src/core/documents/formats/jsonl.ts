import type { Issue } from '#core/types.ts';
import { readDocument } from '../read.ts';
import { headerOf } from './fields.ts';
import type { Piece, Reading, Splitter } from './format.ts';

/** Cuts JSON Lines into lines. Blank lines are none. */
export class LineSplitter implements Splitter {
	readonly #file: string;
	/** The stretches of an unfinished line. */
	#held: string[] = [];
	#line = 1;
	#start = 0;

	constructor(file: string) {
		this.#file = file;
	}

	write(chunk: string): Piece[] {
		const pieces: Piece[] = [];
		let at = 0;
		for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
			this.#held.push(chunk.slice(at, end));
			pieces.push(...this.#cut());
			at = end + 1;
		}
		if (at < chunk.length) this.#held.push(chunk.slice(at));
		return pieces;
	}

	end(): Piece[] {
		return this.#cut();
	}

	#cut(): Piece[] {
		const text = this.#held.join('');
		const piece: Piece = {
			...{ file: this.#file, text, start: this.#start, line: this.#line, column: 1 },
			part: true
		};
		this.#held = [];
		this.#line++;
		this.#start += text.length + 1;
		return /\S/.test(text) ? [piece] : [];
	}
}

type Fields = Record<string, unknown>;

function bad(message: string): Reading {
	return { issues: [{ code: 'bad-line', severity: 'error', message, at: '1:1' }] };
}

/** What a line's fields say of the document; one that is neither text nor a number is left out, with an issue. */
function fieldsOf(fields: Fields): ReturnType<typeof headerOf> {
	const odd: Omit<Issue, 'at'>[] = [];
	const { header, issues } = headerOf((name) => {
		const value = fields[name];
		if (value === undefined || value === null || value === '') return undefined;
		if (typeof value === 'string' || typeof value === 'number') return { text: String(value) };
		const message = `“${name}” is neither text nor a number; it is left out.`;
		odd.push({ code: 'bad-field', severity: 'warning', message });
		return undefined;
	});
	return { header, issues: [...odd, ...issues] };
}

/**
 * Reads one line of JSON Lines: an object with `text`, and perhaps `id`, `title`, `date`, `from`, `to`, `number`,
 * `archive`, and moments by their names (`sent`, `received`, …). Offsets are into the value of `text`.
 */
export function readJsonLine({ file, text: line, line: number }: Piece): Reading {
	let fields: Fields | null;
	try {
		fields = JSON.parse(line) as Fields | null;
	} catch (cause) {
		return bad(`The line is no JSON: ${(cause as Error).message}.`);
	}
	if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
		return bad('Expected an object with the fields "id" and "text".');
	}
	const { text, id } = fields;
	if (typeof text !== 'string') return bad(`Expected a text in "text", got ${typeof text}.`);
	const isName = (typeof id === 'string' && id.trim() !== '') || typeof id === 'number';
	const document = readDocument(isName ? String(id) : `${file}-${number}`, text);
	const { header, issues } = fieldsOf(fields);
	const moments = [
		...(header.moments ?? []),
		...document.header.moments.filter(({ event }) => !header.moments?.some((m) => m.event === event))
	];
	return {
		document: {
			...document,
			header: { ...document.header, ...header, moments },
			issues: [...document.issues, ...issues.map((issue) => ({ ...issue, at: document.id }))]
		},
		issues: []
	};
}
