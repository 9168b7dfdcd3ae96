/**
 * Columns as bytes: for each its length (32 bits, little endian), how many bytes a value takes (8 bits), then the lowest
 * byte of every value, the next byte of every value, and so on. Compression finds more in bytes of one rank side by side
 * than in numbers, and reading is one loop.
 */
export class ColumnWriter {
	#parts: Uint8Array[] = [];

	bytes(bytes: Uint8Array): void {
		this.#parts.push(bytes);
	}

	/** @param values whole numbers from 0 to 2³² − 1 */
	column(values: ArrayLike<number>): void {
		let most = 0;
		for (let i = 0; i < values.length; i++) most |= values[i]!;
		const width = most === 0 ? 0 : Math.ceil((32 - Math.clz32(most)) / 8);
		const head = new Uint8Array(5);
		new DataView(head.buffer).setUint32(0, values.length, true);
		head[4] = width;
		this.#parts.push(head);
		for (let rank = 0; rank < width; rank++) {
			const plane = new Uint8Array(values.length);
			for (let i = 0; i < plane.length; i++) plane[i] = values[i]! >>> (8 * rank);
			this.#parts.push(plane);
		}
	}

	/** All that was written, in order. */
	end(): Uint8Array<ArrayBuffer> {
		const size = this.#parts.reduce((sum, { length }) => sum + length, 0);
		const all = new Uint8Array(size);
		let at = 0;
		for (const part of this.#parts) {
			all.set(part, at);
			at += part.length;
		}
		return all;
	}
}

/** Reads what a `ColumnWriter` wrote, in the same order. */
export class ColumnReader {
	#bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @throws when there are not so many bytes left */
	bytes(length: number): Uint8Array {
		const part = this.#bytes.subarray(this.#at, this.#at + length);
		if (part.length < length)
			throw new Error(`got ${part.length} bytes, expected ${length}: the index is cut off`);
		this.#at += length;
		return part;
	}

	number(): number {
		const { buffer, byteOffset } = this.bytes(4);
		return new DataView(buffer, byteOffset).getUint32(0, true);
	}

	column(): Uint32Array {
		const length = this.number();
		const width = this.bytes(1)[0]!;
		const values = new Uint32Array(length);
		for (let rank = 0; rank < width; rank++) {
			const plane = this.bytes(length);
			for (let i = 0; i < length; i++) values[i]! |= plane[i]! << (8 * rank);
		}
		return values;
	}

	/** @throws when something is left */
	end(): void {
		const left = this.#bytes.length - this.#at;
		if (left > 0) throw new Error(`got ${left} bytes more than expected at the end of the index`);
	}
}

/** Steps from value to value, so that small ones come often; up is even, down is odd. */
export function steps(values: Uint32Array): Uint32Array {
	const found = new Uint32Array(values.length);
	let before = 0;
	for (let i = 0; i < values.length; i++) {
		const step = (values[i]! - before) | 0;
		found[i] = (step << 1) ^ (step >> 31);
		before = values[i]!;
	}
	return found;
}

/** The values of which these are the steps. */
export function fromSteps(steps: Uint32Array): Uint32Array {
	const values = new Uint32Array(steps.length);
	let value = 0;
	for (let i = 0; i < steps.length; i++) {
		value = (value + ((steps[i]! >>> 1) ^ -(steps[i]! & 1))) | 0;
		values[i] = value;
	}
	return values;
}
