import type { Io } from './io.ts';

/** Work that is done sooner needs no progress. */
const LONG_MS = 1000;
const EVERY_MS = 100;

/** Shows how far the work is: how many documents are read, of how many if that is known. */
export interface Progress {
	show: (done: number, total?: number) => void;
	/** Takes the line away. */
	end: () => void;
}

/**
 * Shows on one line how far the work is, when a person looks on and it takes long.
 *
 * @param isTerminal whether standard error is one
 */
export function showProgress(io: Io, isTerminal = process.stderr.isTTY === true): Progress {
	if (!isTerminal) return { show: () => {}, end: () => {} };
	const begun = performance.now();
	let last = begun;
	return {
		show: (done, total) => {
			const now = performance.now();
			if (now - begun < LONG_MS || now - last < EVERY_MS) return;
			last = now;
			io.err(`\r${done}${total === undefined ? '' : ` of ${total}`} documents read`);
		},
		end: () => {
			if (last > begun) io.err('\r\x1b[K');
		}
	};
}
