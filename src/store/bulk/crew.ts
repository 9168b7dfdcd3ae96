import { Tinypool } from 'tinypool';
import { prepare, type Prepared } from '#core/extract/prepare.ts';
import type { Gazetteer, Place } from '#core/types.ts';
import { isOversize } from './blocks.ts';
import { printBlock, readBlock, type Block, type BlockRead, type Wanted } from './stages.ts';

type PrintTask =
	Parameters<typeof printBlock> extends [...infer Rest, ReadonlyMap<string, Place>] ? Rest : never;

/** Who does the work of the stages: this thread, or others. */
export interface Crew {
	/** How many tasks may be on their way at once. */
	width: number;
	read(block: Block, wanted: Wanted): Promise<BlockRead> | BlockRead;
	print(...task: PrintTask): Promise<string> | string;
	dismiss(): Promise<void>;
}

/** Works in this thread. */
export function soloCrew(gazetteer: Gazetteer): Crew {
	let prepared: Prepared | undefined;
	const once = () => (prepared ??= prepare(gazetteer));
	return {
		width: 1,
		read: (block, wanted) => readBlock(block, wanted, once()),
		print: (...task) => printBlock(...task, once().places),
		dismiss: async () => {}
	};
}

/** While some blocks are worked on, as many wait, so that no thread does. */
const TASKS_PER_THREAD = 2;
/** A thread holds the gazetteer and a block; what its heap grows to beyond that is only garbage not yet collected. */
const HEAP_MB = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4 };

/** Does what was too much for the heap of a thread in this one, whose heap is not bounded. */
function again<T>(here: () => T): (cause: unknown) => T {
	return (cause) => {
		if ((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return here();
		throw cause;
	};
}

/** Works in threads. Each makes the gazetteer ready for itself, which takes it some tenths of a second. */
export function threadCrew(gazetteer: Gazetteer, threads: number): Crew {
	const here = soloCrew(gazetteer);
	const pool = new Tinypool({
		filename: new URL('./worker.ts', import.meta.url).href,
		workerData: gazetteer,
		minThreads: threads,
		maxThreads: threads,
		resourceLimits: HEAP_MB
	});
	return {
		width: threads * TASKS_PER_THREAD,
		read: (...task) =>
			isOversize(task[0])
				? here.read(...task)
				: pool.run(task, { name: 'read' }).catch(again(() => here.read(...task))),
		print: (...task) => pool.run(task, { name: 'print' }).catch(again(() => here.print(...task))),
		dismiss: () => pool.destroy()
	};
}
