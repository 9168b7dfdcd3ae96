import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives memory back to the system that this thread no longer needs: what is left of reading the gazetteer is as much as
 * the heap of another thread. For a thread that hardly works from now on, so that nothing else makes V8 do it.
 */
export function giveMemoryBack(): void {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
	collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
