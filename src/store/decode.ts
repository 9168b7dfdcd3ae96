import { constants } from 'node:buffer';

/** A text, or why the bytes are none and at which byte that shows. */
export type Decoded = { text: string } | { code: string; message: string; byte: number };

const SAVE_AS = 'Save the file as UTF-8 and try again.';

/**
 * Decodes UTF-8, or UTF-16 that says so by its byte order mark. A byte order mark is a signature and no part of the
 * text. Nothing is guessed or replaced: a wrong character in a name would be worse than no text.
 *
 * @param bytes a whole file
 */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length > constants.MAX_STRING_LENGTH) {
		const most = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
		return { code: 'too-large', message: `The file is larger than ${most} MB. Divide it.`, byte: 0 };
	}
	const [first, second, third, fourth] = bytes;
	const isUtf32 = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
	if (!isUtf32 && first === 0xff && second === 0xfe) return decodeUtf16(bytes, true);
	if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, false);
	const zero = bytes.indexOf(0);
	if (zero !== -1) {
		const message = `Byte ${zero} is zero: this is no text, or a text in an encoding that the file does not name. ${SAVE_AS}`;
		return { code: 'binary-file', message, byte: zero };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const byte = firstBadUtf8(bytes);
		const value = `0x${bytes[byte]!.toString(16).toUpperCase().padStart(2, '0')}`;
		return { code: 'invalid-utf8', message: `Byte ${byte} (${value}) is not valid UTF-8. ${SAVE_AS}`, byte };
	}
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): Decoded {
	try {
		return { text: new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes) };
	} catch {
		const byte = firstBadUtf16(bytes, littleEndian);
		return { code: 'invalid-utf16', message: `The UTF-16 text is broken at byte ${byte}. ${SAVE_AS}`, byte };
	}
}

/** The narrower second bytes of table 3-7 of the Unicode Standard; everything else follows 0x80–0xBF. */
const SECOND_BYTES: Record<number, [number, number]> = {
	0xe0: [0xa0, 0xbf],
	0xed: [0x80, 0x9f],
	0xf0: [0x90, 0xbf],
	0xf4: [0x80, 0x8f]
};

function followers(lead: number): number {
	if (lead < 0x80) return 0;
	if (lead >= 0xc2 && lead <= 0xdf) return 1;
	if (lead >= 0xe0 && lead <= 0xef) return 2;
	return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

/** Where the first sequence starts that is no UTF-8; the length when there is none. */
function firstBadUtf8(bytes: Uint8Array): number {
	let at = 0;
	while (at < bytes.length) {
		const lead = bytes[at]!;
		const count = followers(lead);
		if (count < 0) return at;
		for (let step = 1; step <= count; step++) {
			const [low, high] = (step === 1 && SECOND_BYTES[lead]) || [0x80, 0xbf];
			const byte = bytes[at + step];
			if (byte === undefined || byte < low || byte > high) return at;
		}
		at += count + 1;
	}
	return at;
}

/** Where the first lone surrogate or half unit stands. */
function firstBadUtf16(bytes: Uint8Array, littleEndian: boolean): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isSurrogate = (at: number, lead: number) =>
		at + 1 < bytes.length && (view.getUint16(at, littleEndian) & 0xfc00) === lead;
	let at = 0;
	while (at + 1 < bytes.length) {
		if (isSurrogate(at, 0xd800) && isSurrogate(at + 2, 0xdc00)) at += 4;
		else if (isSurrogate(at, 0xd800) || isSurrogate(at, 0xdc00)) return at;
		else at += 2;
	}
	return at;
}
