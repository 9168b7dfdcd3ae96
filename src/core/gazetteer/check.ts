import type { Front, Issue, Place } from '#core/types.ts';
import { closest } from './closest.ts';
import type { FieldPath, RawEntry } from './parse.ts';
import type { Known, Read } from './read.ts';

/** The ids that an entry may refer to. */
export interface Context {
	places: Known;
	/** Ids of entries of kind front only, not formations, lines or battles. */
	fronts: Known;
	sources: Known;
}

const KEPT_IN: Record<keyof Context, string> = {
	places: 'gazetteer/places',
	fronts: 'gazetteer/fronts.yaml as an entry of kind front',
	sources: 'gazetteer/sources.yaml'
};

function reference(
	entry: RawEntry,
	path: FieldPath,
	id: string | undefined,
	kind: keyof Context,
	context: Context
): Issue[] {
	const { ids, complete } = context[kind];
	if (id === undefined || ids.has(id) || !complete) return [];
	const meant = closest(id, ids);
	return [
		{
			code: 'reference-unknown',
			severity: 'error',
			message: `${entry.name}: ${String(path[0])} names "${id}", which is not in ${KEPT_IN[kind]}. ${
				meant ? `Did you mean "${meant}"?` : 'Correct the id, or add that entry first.'
			}`,
			at: entry.at(path)
		}
	];
}

/** Spellings listed twice say nothing new, and hide which of the two a source attests. */
function repeated(entry: RawEntry, title: string, forms: { form: string; path: FieldPath }[]): Issue[] {
	const seen = new Set([title]);
	return forms.flatMap(({ form, path }): Issue[] => {
		if (!seen.has(form)) {
			seen.add(form);
			return [];
		}
		const twin = form === title ? 'the title, which counts as one' : 'listed twice';
		return [
			{
				code: 'form-duplicate',
				severity: 'warning',
				message: `${entry.name}: "${form}" is ${twin}. Remove it from ${String(path[0])}.`,
				at: entry.at(path)
			}
		];
	});
}

function sources(entry: RawEntry, ids: string[], context: Context): Issue[] {
	return ids.flatMap((id, i) => reference(entry, ['sources', i], id, 'sources', context));
}

function pointSource({ value: place, entry }: Read<Place>): Issue[] {
	if ((place.point === undefined) === (place.pointSource === undefined)) return [];
	const message = place.point
		? `${entry.name}: the point has no source. Expected a field "pointSource" with an id of sources.yaml.`
		: `${entry.name}: pointSource without a point. Add the point, or remove pointSource.`;
	return [
		{
			code: 'point-unsourced',
			severity: 'error',
			message,
			at: entry.at([place.point ? 'point' : 'pointSource'])
		}
	];
}

/** What the schema cannot see in a place: that what it refers to exists. Issues of severity error leave it out. */
export function checkPlace(read: Read<Place>, context: Context): Issue[] {
	const { value: place, entry } = read;
	return [
		...reference(entry, ['within'], place.within, 'places', context),
		...reference(entry, ['pointSource'], place.pointSource, 'sources', context),
		...pointSource(read),
		...sources(entry, place.sources, context),
		...place.forms.flatMap(({ source }, i) =>
			reference(entry, ['forms', i, 'source'], source, 'sources', context)
		),
		...repeated(
			entry,
			place.title,
			place.forms.map(({ form }, i) => ({ form, path: ['forms', i] }))
		)
	];
}

/** The same for a front, formation, line or battle. */
export function checkFront({ value: front, entry }: Read<Front>, context: Context): Issue[] {
	const reversed = front.start !== undefined && front.end !== undefined && front.start > front.end;
	return [
		...reference(entry, ['front'], front.front, 'fronts', context),
		...front.extent.flatMap((id, i) => reference(entry, ['extent', i], id, 'places', context)),
		...sources(entry, front.sources, context),
		...repeated(
			entry,
			front.title,
			front.aliases.map((form, i) => ({ form, path: ['aliases', i] }))
		),
		...(reversed
			? [
					{
						code: 'dates-reversed',
						severity: 'error' as const,
						message: `${entry.name}: it ends (${front.end}) before it starts (${front.start}). Expected the earlier date in "start".`,
						at: entry.at(['end'])
					}
				]
			: [])
	];
}
