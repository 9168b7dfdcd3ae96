import type { Claim, PlaceKind, Role, Status } from '../types.ts';
import type { Clock } from './clocks.ts';

/** The front of mentions that stand on none. */
export const NO_FRONT = 'none';

/** The claim of mentions whose sentence simply states. */
export const STATED = 'stated';

/** What is asked for. An empty list asks for everything; values of one list widen, lists narrow each other. */
export interface Filters {
	/** Ids of fronts, or `none`. */
	fronts: string[];
	/** Ids of documents. */
	documents: string[];
	kinds: PlaceKind[];
	statuses: Status[];
	roles: Role[];
	claims: (Claim | typeof STATED)[];
	/** What `from` and `to` are about, and the days that are counted. */
	clock: Clock;
	/**
	 * First and last day, `YYYY-MM-DD`, or minute, `YYYY-MM-DDThh:mm`; both included. What may lie between them passes: a
	 * date without time may be at any of its day. Either excludes what bears no date by the clock.
	 */
	from?: string;
	to?: string;
}

export const NO_FILTERS: Filters = {
	...{ fronts: [], documents: [], kinds: [], statuses: [], roles: [], claims: [] },
	clock: 'told'
};

/** The filters that are lists of values. */
export const FACETS = ['fronts', 'documents', 'kinds', 'statuses', 'roles', 'claims'] as const;

export type Facet = (typeof FACETS)[number];
