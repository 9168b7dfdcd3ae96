import { Tinypool } from 'tinypool';
import { Hand, type PrintTask } from './hand.ts';
import { SpoolFile } from './spool.ts';
import type { ThreadData } from './crew.ts';
import type { Block, Wanted } from './stages.ts';

const { gazetteer, file } = Tinypool.workerData as ThreadData;
const hand = new Hand(gazetteer, new SpoolFile(file));

/** The first stage, in a thread of its own. */
export function read([block, wanted]: [Block, Wanted]) {
	return hand.read(block, wanted);
}

/** The second stage, in a thread of its own. */
export function print(task: PrintTask) {
	return Tinypool.move(hand.print(task));
}
