import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of the project, as a person would write it from here. */
const own = (name: string) => {
	const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
	const near = relative(process.cwd(), path);
	return near === '' || near.startsWith('..') ? path : near;
};

/** Where texts, gazetteer and database are unless told otherwise: in the project, wherever the command is called. */
export const SEEDS = own('seeds');
export const GAZETTEER = own('gazetteer');
export const DATA = process.env['JEMULPO_DATA'] || own('data');
