import type { Clock } from '#core/atlas/clocks.ts';
import { NO_FRONT, type Facet } from '#core/atlas/filters.ts';
import type { View } from '$lib/state/url.ts';
import { CLAIM, datesInWords, kindInWords, ROLE, STATUS } from './words.ts';

/** What ids stand for. */
export interface Names {
	front: (id: string) => string;
	document: (id: string) => string;
}

export type FilterKey = Facet | 'dates';

const either = (names: string[]) => names.join(' or ');

/** What happened between the bounds. */
const HAPPENED: Record<Clock, string> = {
	told: '',
	sent: 'sent ',
	received: 'received ',
	deciphered: 'deciphered '
};

function boundsInWords({ clock, from, to }: View): string {
	const dates = datesInWords(from, to);
	return dates && HAPPENED[clock] + dates;
}

/** The filters that narrow a view, each in words, in the order in which a reader meets them. */
export function filtersInWords(view: View, names: Names): { key: FilterKey; says: string }[] {
	const { fronts, documents, kinds, statuses, roles, claims } = view;
	const said: Record<FilterKey, string | undefined> = {
		fronts: either(fronts.map((id) => (id === NO_FRONT ? 'no front' : names.front(id)))),
		documents: either(documents.map((id) => `“${names.document(id)}”`)),
		dates: boundsInWords(view),
		kinds: either(kinds.map(kindInWords)),
		statuses: either(statuses.map((status) => STATUS[status].toLowerCase())),
		roles: either(roles.map((role) => ROLE[role].toLowerCase())),
		claims: either(claims.map((claim) => CLAIM[claim]))
	};
	return Object.entries(said).flatMap(([key, says]) => (says ? [{ key: key as FilterKey, says }] : []));
}

/** A view in one line: its filters, and which reading it follows. */
export function viewInWords(view: View, names: Names): string {
	const reading = view.reading === 'original' ? ['contested names as in the original'] : [];
	const said = [...filtersInWords(view, names).map(({ says }) => says), ...reading];
	return said.length === 0 ? 'all documents' : said.join('; ');
}
