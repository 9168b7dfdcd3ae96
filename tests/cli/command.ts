import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command wrote, and how it ended. */
export interface Ran {
	code: number | null;
	out: string;
	err: string;
	/** Standard output as JSON Lines. */
	lines(): Record<string, unknown>[];
}

/**
 * Runs `jemulpo` as a process of its own, in the project's folder.
 *
 * @param input standard input, default empty
 */
export async function jemulpo(args: string[], input = ''): Promise<Ran> {
	const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { cwd: ROOT });
	child.stdin.end(input);
	const texts = { out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (part: string) => void (texts.out += part));
	child.stderr.setEncoding('utf8').on('data', (part: string) => void (texts.err += part));
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	const lines = () => texts.out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
	return { code, ...texts, lines };
}
