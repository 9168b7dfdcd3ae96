import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '#core/types.ts';
import { bytePosition } from './corpus.ts';
import { decode } from './decode.ts';
import { byteChunks, issueAt, whileReadable } from './file-bytes.ts';
import { lineStretches, linesText, type Stretch } from './line-stretches.ts';

/** What is wrong in a file, told as for a file that is read whole. */
function fileIssue(path: string): Issue {
	const bytes = readFileSync(path);
	const decoded = decode(bytes);
	if ('text' in decoded) throw new Error(`Expected a text that cannot be decoded, got ${path}.`);
	return issueAt(`${path}:${bytePosition(bytes, decoded.byte)}`, decoded);
}

function encodingOf(first: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
	return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file as it is read, in stretches. By the same rules as `decode`: UTF-8, or UTF-16 with a byte order mark,
 * and nothing guessed.
 *
 * @param lines whether each line stands for itself: then lines of UTF-8 are not read but named, for `stretchText` to read,
 * and one that is no text is told and passed over; otherwise the text ends where it stops being one
 */
export function textChunks(path: string, lines: boolean): Generator<Stretch | string | Issue> {
	return whileReadable(path, () => chunksOf(path, lines));
}

function* chunksOf(path: string, lines: boolean): Generator<Stretch | string | Issue> {
	const all = byteChunks(path);
	const { value: first } = all.next() as { value: Buffer | undefined };
	if (first === undefined) {
		const message = 'The file holds no text. Fill it or take it away.';
		yield { code: 'empty-file', severity: 'warning', message, at: `${path}:1:1` };
		return;
	}
	const rejoined = (function* () {
		yield first;
		yield* all;
	})();
	const encoding = encodingOf(first);
	if (encoding !== 'utf-8' || !lines) {
		yield* decoded(path, rejoined, encoding);
		return;
	}
	// A pipe is read once.
	const isPipe = !statSync(path).isFile();
	for (const { stretch, bytes } of lineStretches(rejoined)) {
		if (isPipe) yield* linesText(path, bytes, stretch.line);
		else yield stretch;
	}
}

function* decoded(path: string, chunks: Iterable<Buffer>, encoding: string): Generator<string | Issue> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		for (const chunk of chunks) {
			if (encoding === 'utf-8' && chunk.includes(0)) throw new TypeError('A zero byte.');
			yield decoder.decode(chunk, { stream: true });
		}
		yield decoder.decode();
	} catch (cause) {
		if (!(cause instanceof TypeError)) throw cause;
		yield fileIssue(path);
	}
}
