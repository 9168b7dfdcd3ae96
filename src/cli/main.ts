#!/usr/bin/env node
import { CommanderError } from 'commander';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';

/** Nothing of what was asked for could be done, as opposed to 1: a part of it. */
const NOTHING_DONE = 2;

const io: Io = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text)
};

const isClosedPipe = (cause: unknown) => (cause as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';

// Whoever reads may have read enough: `jemulpo extract | head` is no error.
process.stdout.on('error', (cause) => {
	if (isClosedPipe(cause)) process.exit(0);
	throw cause;
});

try {
	await createProgram(io, (code) => (process.exitCode = code)).parseAsync();
} catch (cause) {
	if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? 0 : NOTHING_DONE;
	else if (isClosedPipe(cause)) process.exitCode = 0;
	else {
		process.exitCode = NOTHING_DONE;
		const isSystem = cause instanceof Error && 'code' in cause;
		// What the system refuses is explained by its message; anything else is a bug, and needs its stack.
		io.err(`jemulpo: ${isSystem ? cause.message : ((cause as Error).stack ?? String(cause))}\n`);
	}
}
