import { ROLES, type Role } from '../types.ts';
import { rivalsOf } from './columns.ts';
import type { MentionList } from './mention-list.ts';

/** The roles in which a text speaks of the place itself, and not of an army group, a sender or a heading. */
const OWN: Role[] = ['literal', 'gloss'];

/**
 * The places that are named only in passing: within another name (“Seoul group”), in a dateline or in a summary. What a
 * mention may name counts as named.
 *
 * @returns ids of the places of which no mention of the list speaks; those without any mention among them
 */
export function namedInPassing({ columns, positions, directory }: MentionList): Set<string> {
	const own = Uint8Array.from(ROLES, (role) => Number(OWN.includes(role)));
	const spoken = new Uint8Array(directory.places.length + 1);
	for (const i of positions) if (own[columns.role[i]!] === 1) spoken[columns.place[i]!] = 1;
	const passed = new Uint8Array(columns.length);
	for (const i of positions) passed[i] = 1;
	columns.contested.forEach((i, n) => {
		if (passed[i] === 0 || own[columns.role[i]!] === 0) return;
		for (const rival of rivalsOf(columns, n)) spoken[rival] = 1;
	});
	return new Set(directory.places.flatMap(({ id }, code) => (spoken[code] === 0 ? [id] : [])));
}
