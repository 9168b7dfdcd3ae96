import { Tinypool } from 'tinypool';
import { prepare } from '#core/extract/prepare.ts';
import type { Gazetteer } from '#core/types.ts';
import { printBlock, readBlock } from './stages.ts';

const { places, ...gazetteer } = Tinypool.workerData as Gazetteer;
const prepared = prepare({ places, ...gazetteer });

/** The first stage, in a thread of its own. */
export function read([block, wanted]: [...Parameters<typeof readBlock>]) {
	return readBlock(block, wanted, prepared);
}

/** The second stage, in a thread of its own. */
export function print([results, how, doubts, renamed]: Parameters<typeof printBlock>) {
	return printBlock(results, how, doubts, renamed, prepared.places);
}
