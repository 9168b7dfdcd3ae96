import type { Place } from '#core/types.ts';
import type { FieldPath } from '../parse.ts';
import type { Read } from '../read.ts';
import { warn, type Finding } from './rule.ts';

/** Groups of two and more places that share a value. */
function sharing(
	places: readonly Read<Place>[],
	value: (place: Place) => string | undefined
): Read<Place>[][] {
	const groups = new Map<string, Read<Place>[]>();
	for (const read of places) {
		const key = value(read.value);
		if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), read]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}

function twins(
	group: Read<Place>[],
	code: string,
	path: FieldPath,
	says: (others: string) => string
): Finding[] {
	return group.map((read) => {
		const others = group.filter((other) => other !== read).map((other) => other.value.id);
		return warn(read, code, path, says(others.join(', ')));
	});
}

/** One number of GeoNames or Wikidata at two places: one of them has another place's, or both are one place. */
export function checkSharedLinks(places: readonly Read<Place>[]): Finding[] {
	return (['geonames', 'wikidata'] as const).flatMap((link) =>
		sharing(places, ({ links }) => links[link]?.toString()).flatMap((group) =>
			twins(
				group,
				'link-shared',
				['links', link],
				(others) =>
					`the ${link} number ${group[0]!.value.links[link]} is also that of ${others}. Expected each place ` +
					'to have its own. Remove the wrong one, or add an exception with the reason.'
			)
		)
	);
}

/** Counties that take their name from elsewhere have the point of their seat. */
const isCountyAndSeat = (group: Read<Place>[]) =>
	group.length === 2 && group.filter(({ value }) => value.kind === 'county').length === 1;

/** The same point twice, which may be right: for information only. */
export function checkSharedPoints(places: readonly Read<Place>[]): Finding[] {
	return sharing(places, ({ point }) => point?.join(', '))
		.filter((group) => !isCountyAndSeat(group))
		.flatMap((group) =>
			twins(
				group,
				'point-shared',
				['point'],
				(others) => `the point is also that of ${others}. If they are not in one spot, correct one.`
			)
		)
		.map((finding) => ({ ...finding, severity: 'info' as const }));
}
