import { Tinypool } from 'tinypool';
import type { Gazetteer } from '#core/types.ts';
import { isOversize } from './blocks.ts';
import { giveMemoryBack } from './garbage.ts';
import { Hand, type BlockKept, type PrintTask } from './hand.ts';
import type { SharedFile, Spool } from './spool.ts';
import type { Block, Wanted } from './stages.ts';

/** Who does the work of the stages: this thread, or others. */
export interface Crew {
	/** How many tasks may be on their way at once. */
	width: number;
	read(block: Block, wanted: Wanted): Promise<BlockKept> | BlockKept;
	print(task: PrintTask): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
	dismiss(): Promise<void>;
}

/** What a thread is given when it starts. */
export interface ThreadData {
	gazetteer: Gazetteer;
	file: SharedFile;
}

/** Works in this thread. */
export function soloCrew(gazetteer: Gazetteer, spool: Spool): Crew {
	const hand = new Hand(gazetteer, spool);
	return {
		width: 1,
		read: (block, wanted) => hand.read(block, wanted),
		print: (task) => hand.print(task),
		dismiss: async () => {}
	};
}

/** While some blocks are worked on, as many wait, so that no thread does. */
const TASKS_PER_THREAD = 2;
/**
 * A thread holds the gazetteer, the code of its patterns and a block, 53 MB; what its heap grows to beyond that is only
 * garbage not yet collected. A tighter limit makes it collect all the time.
 */
const HEAP_MB = { maxOldGenerationSizeMb: 74, maxYoungGenerationSizeMb: 4 };

/** Does what was too much for the heap of a thread in this one, whose heap is not bounded. */
function again<T>(here: () => T): (cause: unknown) => T {
	return (cause) => {
		if ((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return here();
		throw cause;
	};
}

/** Works in threads. Each makes the gazetteer ready for itself, which takes it some tenths of a second. */
export function threadCrew(gazetteer: Gazetteer, threads: number, spool: Spool): Crew {
	giveMemoryBack();
	const here = soloCrew(gazetteer, spool);
	const workerData: ThreadData = { gazetteer, file: spool.share() };
	const pool = new Tinypool({
		filename: new URL('./worker.ts', import.meta.url).href,
		workerData,
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
		print: (task) => pool.run(task, { name: 'print' }).catch(again(() => here.print(task))),
		dismiss: () => pool.destroy()
	};
}
