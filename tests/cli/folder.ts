import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function temporaryFolder() {
	const path = mkdtempSync(join(tmpdir(), 'jemulpo-cli-'));
	onTestFinished(() => rmSync(path, { recursive: true, force: true }));
	return {
		path,
		/** Writes a file and gives its path. */
		put(name: string, content: string | Uint8Array): string {
			const file = join(path, name);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, content);
			return file;
		}
	};
}
