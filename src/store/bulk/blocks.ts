import type { Part } from '../sources.ts';
import type { Block } from './stages.ts';

/** Big enough that sending a block costs little beside reading it, small enough that a few of them are no burden. */
const BLOCK_SIZE = 65_536;
const BLOCK_PARTS = 128;

/** A block with a document so long that it does not go into the bounded heap of a thread. */
export const isOversize = ({ size }: { size: number }) => size > 1_000_000;

/** Of an issue nothing is to be read. */
function sizeOf(part: Part): number {
	if ('stretch' in part) return part.stretch.end - part.stretch.start;
	return 'source' in part ? part.source.size : 0;
}

/** Gathers the parts of a corpus into blocks, in order; the same blocks whoever reads them. */
export function* blocksOf(parts: Iterable<Part>): Generator<Block> {
	let block: Block = { parts: [], size: 0 };
	for (const part of parts) {
		block.parts.push(part);
		block.size += sizeOf(part);
		if (block.size < BLOCK_SIZE && block.parts.length < BLOCK_PARTS) continue;
		yield block;
		block = { parts: [], size: 0 };
	}
	if (block.parts.length > 0) yield block;
}

/**
 * Runs tasks a few at a time, and gives their results in the order of the tasks.
 *
 * @param width how many tasks are on their way at most: while results wait to be taken, no more are begun
 */
export async function* inOrder<Task, Result>(
	tasks: Iterable<Task>,
	run: (task: Task) => Promise<Result> | Result,
	width: number
): AsyncGenerator<Result> {
	const waiting: Promise<Result>[] = [];
	for (const task of tasks) {
		const result = Promise.resolve(run(task));
		// Whatever fails is told when its turn comes.
		result.catch(() => {});
		waiting.push(result);
		if (waiting.length >= width) yield await waiting.shift()!;
	}
	while (waiting.length > 0) yield await waiting.shift()!;
}
