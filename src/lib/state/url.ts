import { CLOCKS } from '#core/atlas/clocks.ts';
import { FACETS } from '#core/atlas/filters.ts';
import { minutesOfBound } from '#core/atlas/moments.ts';
import { NO_FILTERS, STATED, type Filters, type Reading } from '#core/atlas/select.ts';
import { CLAIMS, PLACE_KINDS, ROLES, STATUSES, type PlaceKind } from '#core/types.ts';

/** All that an address says of the explorer. */
export interface View extends Filters {
	/** Id of the chosen place. */
	place?: string;
	reading: Reading;
	/** Whether the map draws what phrases of space denote. */
	phrases: boolean;
	/** Text that narrows the list of places. */
	find: string;
	/** Where the reader moved the map; absent: the map fits what is shown. */
	map?: { zoom: number; lat: number; lng: number };
}

/** The explorer as it opens. */
export const FIRST_VIEW: View = {
	...NO_FILTERS,
	reading: 'translation',
	phrases: true,
	find: ''
};

const ID = /^[\p{L}\p{N}_.-]{1,120}$/u;
const FIND_MAX = 80;

/** Values of a repeated key that pass, each once, in the order given. */
function list<T extends string>(
	params: URLSearchParams,
	key: string,
	valid: (value: string) => value is T
): T[] {
	return [...new Set(params.getAll(key))].filter(valid);
}

const isId = (value: string): value is string => ID.test(value);
const among =
	<T extends string>(values: readonly T[]) =>
	(value: string): value is T =>
		(values as readonly string[]).includes(value);

/** A day, or a minute. */
function bound(params: URLSearchParams, key: string): string | undefined {
	const value = params.get(key);
	return value !== null && minutesOfBound(value) !== undefined ? value : undefined;
}

/** Whether a bound lies after another: all of it, so that a day holds its minutes. */
const isAfter = (from: string, to: string) => minutesOfBound(from)![0] > minutesOfBound(to)![1];

const MAP = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

function map(params: URLSearchParams): View['map'] {
	const match = MAP.exec(params.get('map') ?? '');
	if (!match) return undefined;
	const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
	return zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : undefined;
}

/** Reads a view from an address: what is unknown is passed over, what is wrong falls back. */
export function parseView(params: URLSearchParams): View {
	const place = params.get('place');
	const from = bound(params, 'from');
	const to = bound(params, 'to');
	const at = map(params);
	return {
		...(place !== null && isId(place) ? { place } : {}),
		fronts: list(params, 'front', isId),
		documents: list(params, 'document', isId),
		kinds: list(params, 'kind', among<PlaceKind>(PLACE_KINDS)),
		statuses: list(params, 'status', among(STATUSES)),
		roles: list(params, 'role', among(ROLES)),
		claims: list(params, 'claim', among([...CLAIMS, STATED])),
		clock: CLOCKS.find((clock) => clock === params.get('clock')) ?? FIRST_VIEW.clock,
		...(from !== undefined ? { from } : {}),
		// Bounds in the wrong order ask for nothing: the later one falls.
		...(to !== undefined && !(from !== undefined && isAfter(from, to)) ? { to } : {}),
		reading: params.get('reading') === 'original' ? 'original' : 'translation',
		phrases: params.get('phrases') !== 'hidden',
		find: (params.get('find') ?? '').slice(0, FIND_MAX),
		...(at ? { map: at } : {})
	};
}

/** Reads what `printView` wrote. */
export const parseQuery = (query: string): View => parseView(new URLSearchParams(query));

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** Writes a view as a query without question mark, keys in fixed order, defaults left out; '' for the first view. */
export function printView(view: View): string {
	const pairs: [string, string | undefined][] = [
		['place', view.place],
		...view.fronts.map((id): [string, string] => ['front', id]),
		...view.documents.map((id): [string, string] => ['document', id]),
		['clock', view.clock === FIRST_VIEW.clock ? undefined : view.clock],
		['from', view.from],
		['to', view.to],
		...view.kinds.map((kind): [string, string] => ['kind', kind]),
		...view.statuses.map((status): [string, string] => ['status', status]),
		...view.roles.map((role): [string, string] => ['role', role]),
		...view.claims.map((claim): [string, string] => ['claim', claim]),
		['reading', view.reading === 'original' ? 'original' : undefined],
		['phrases', view.phrases ? undefined : 'hidden'],
		['find', view.find || undefined],
		['map', view.map && [round(view.map.zoom, 2), round(view.map.lat, 4), round(view.map.lng, 4)].join('/')]
	];
	return pairs
		.filter((pair): pair is [string, string] => pair[1] !== undefined)
		.map(
			([key, value]) =>
				`${key}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%20', '+')}`
		)
		.join('&');
}

/** Whether any filter narrows the view. */
export function isFiltered(view: View): boolean {
	return FACETS.some((facet) => view[facet].length > 0) || view.from !== undefined || view.to !== undefined;
}

/** A change of a view; a key with `undefined` goes away. */
export type ViewPatch = { [K in keyof View]?: View[K] | undefined };

/** A view with some of it changed. */
export function changed(view: View, patch: ViewPatch): View {
	const next = Object.entries({ ...view, ...patch }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(next) as unknown as View;
}
