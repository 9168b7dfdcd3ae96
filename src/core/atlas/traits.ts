import { CLAIMS, ROLES, STATUSES } from '../types.ts';
import type { Columns } from './columns.ts';

/**
 * Status, role and claim of a mention in one code: three columns of few values are read as one. A claim that is absent has
 * a code of its own.
 */
export const TRAIT_CODES = STATUSES.length * ROLES.length * (CLAIMS.length + 1);

/** The code of each facet's value in a code of traits. */
export function traitsOf(code: number): { statuses: number; roles: number; claims: number } {
	const rest = Math.floor(code / STATUSES.length);
	return {
		statuses: code % STATUSES.length,
		roles: rest % ROLES.length,
		claims: Math.floor(rest / ROLES.length)
	};
}

/** The traits of each mention. */
export function traitColumn({ length, status, role, claim }: Columns): Uint8Array {
	const traits = new Uint8Array(length);
	for (let i = 0; i < length; i++)
		traits[i] = status[i]! + STATUSES.length * (role[i]! + ROLES.length * claim[i]!);
	return traits;
}
