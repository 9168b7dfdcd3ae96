import type { OnProgress } from '#store/pass.ts';
import type { Io } from './io.ts';

/** Work that is done sooner needs no progress. */
const LONG_MS = 1000;
const EVERY_MS = 100;

/**
 * Shows on one line how far the work is, when a person looks on and it takes long; takes the line away at the end.
 *
 * @param isTerminal whether standard error is one
 */
export function showProgress(io: Io, isTerminal = process.stderr.isTTY === true): OnProgress {
	if (!isTerminal) return () => {};
	const begun = performance.now();
	let last = begun;
	return (done, total) => {
		const now = performance.now();
		if (now - begun < LONG_MS || (done < total && now - last < EVERY_MS)) return;
		last = now;
		io.err(done < total ? `\r${done} of ${total} documents read` : '\r\x1b[K');
	};
}
