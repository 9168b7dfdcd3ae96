import { join } from 'node:path';

/**
 * The database of a folder.
 *
 * @param folder default: `JEMULPO_DATA` of the environment, else `data` where the process runs
 */
export function databaseFile(folder: string = process.env['JEMULPO_DATA'] || 'data'): string {
	return join(folder, 'jemulpo.sqlite');
}
