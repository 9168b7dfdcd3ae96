/** How fast indexes are built and spellings explained, beside a general fuzzy search over the same names. */
import Fuse from 'fuse.js';
import { prepare } from '#core/extract/extract.ts';
import { FormIndex } from '#core/extract/form-index.ts';
import { explain } from '#core/names/explain.ts';
import { buildNameIndex } from '#core/names/name-index.ts';
import type { Gazetteer, Place } from '#core/types.ts';
import { inventNames } from './corpus.ts';
import { each, median, sideBySide } from './measure.ts';
import { Random } from './random.ts';
import { figure, printTable } from './table.ts';

const PLACES = 1500;
const QUERIES = 600;
/** The fuzzy search is slow: so many of the queries show how slow. */
const FUSE_QUERIES = 60;
const MANY_FORMS = 1_000_000;

/** As many places as asked for: those of the gazetteer, and again under other ids until there are enough. */
function enoughPlaces({ places }: Gazetteer): Place[] {
	return Array.from({ length: PLACES }, (_, at) => {
		const place = places[at % places.length]!;
		const again = Math.floor(at / places.length);
		return again === 0 ? place : { ...place, id: `${place.id}-${again}` };
	});
}

/** Spellings as they stand, spellings with a slip, and names of nothing, in equal parts. */
function makeQueries(names: string[]): string[] {
	const random = new Random(1);
	const invented = inventNames(QUERIES);
	return Array.from({ length: QUERIES }, (_, at) => {
		const name = random.pick(names);
		const slip = random.below(name.length);
		const slipped = name.slice(0, slip) + random.pick(['a', 'o', 'k', 'l', '']) + name.slice(slip + 1);
		return [name, slipped, invented[at]!][at % 3]!;
	});
}

function latencies(name: string, times: number[]): string[] {
	return [
		name,
		figure(median(times)),
		figure(times[Math.floor(times.length * 0.95)]!),
		figure(times.at(-1)!)
	];
}

/** Prints two tables: how long the indexes take to build, and queries to be answered. */
export function measureExplaining(gazetteer: Gazetteer, rounds: number): void {
	const places = enoughPlaces(gazetteer);
	const index = buildNameIndex(places);
	const names = [...new Set([...index.entries.values()].flatMap((all) => all.map(({ form }) => form.form)))];
	const queries = makeQueries(names);
	const invented = inventNames(MANY_FORMS).map((text) => ({ text, value: 0 }));
	const build = (name: string, run: () => number) => ({ name, run });
	const built = sideBySide(
		[
			build('everything that the pass needs', () => prepare(gazetteer).names.size),
			build(`names of ${PLACES} places, to be explained`, () => buildNameIndex(places).entries.size),
			build('Fuse.js over the same names', () => new Fuse(names).getIndex().size()),
			build(`scanner for ${MANY_FORMS} forms`, () => new FormIndex(invented).size)
		],
		rounds
	);
	printTable(
		'Building',
		['', 'ms', 'entries'],
		built.map(({ name, ms, found }) => [name, figure(ms), String(found)])
	);
	const fuse = new Fuse(names);
	// What is built when first asked for is no part of a query.
	explain('Tsinnampa', index);
	each(queries, (query) => explain(query, index));
	const own = each(queries, (query) => explain(query, index));
	const general = each(queries.slice(0, FUSE_QUERIES), (query) => fuse.search(query, { limit: 5 }));
	printTable(
		`Explaining a spelling, ${names.length} names`,
		['ms', 'median', '95 %', 'most'],
		[latencies('explain', own), latencies('Fuse.js', general)]
	);
	console.log(`Fuse.js takes ${figure(median(general) / median(own))} times as long.`);
}
