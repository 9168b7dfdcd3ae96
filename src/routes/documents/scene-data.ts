import type { Scene } from '#core/atlas/scene.ts';
import type { PlaceView } from '#core/atlas/views.ts';
import type { LngLat } from '#core/types.ts';
import { isCovered } from '$lib/map/camera.ts';
import { isArea, type Pair } from '$lib/map/marks.ts';

type Places = ReadonlyMap<string, PlaceView>;

/** The points to which a map goes for some places: those that it can show. A country or a sea is seen from afar anyway. */
export const pointsOf = (ids: string[], places: Places): LngLat[] =>
	ids.flatMap((id) => {
		const place = places.get(id);
		return place?.point && isCovered(place.point) && !isArea(place) ? [place.point] : [];
	});

/** The lines between rivals, where both can be drawn. */
export const pairLines = ({ pairs }: Scene, places: Places): Pair[] =>
	pairs.flatMap(([a, b]) => {
		const [from, to] = [places.get(a)?.point, places.get(b)?.point];
		return from && to ? [[from, to] as Pair] : [];
	});
