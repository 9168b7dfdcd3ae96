import type { MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl';
import { PHRASE_LAYERS } from './layers-phrases.ts';

/** A finger is about this wide beyond the mark. */
const REACH_PX = 8;
/** Lines are thin; areas need no reach. */
const LINE_REACH_PX = 4;
const PLACE_LAYERS = ['place-mark', 'place-name', 'chosen-name'];

/** What lies under the pointer, within its reach, in layers that are there. */
function featuresAt({ point, target }: MapMouseEvent, names: string[], reach: number): MapGeoJSONFeature[] {
	const layers = names.filter((id) => target.getLayer(id));
	if (layers.length === 0) return [];
	const box: [[number, number], [number, number]] = [
		[point.x - reach, point.y - reach],
		[point.x + reach, point.y + reach]
	];
	return target.queryRenderedFeatures(box, { layers });
}

/** Marks nearer to each other than this cannot be told apart by a pointer. */
const PILE_PX = 9;

/** The places within reach of the pointer that lie on each other: the nearest to it first. Empty when there is none. */
export function pileAt(event: MapMouseEvent): string[] {
	const { point, target } = event;
	const found = featuresAt(event, PLACE_LAYERS, REACH_PX).flatMap(({ geometry, properties }) => {
		if (geometry.type !== 'Point') return [];
		const at = target.project(geometry.coordinates as [number, number]);
		return [{ id: String(properties['id']), at, away: at.dist(point) }];
	});
	const [nearest] = found.sort((a, b) => a.away - b.away);
	if (!nearest) return [];
	return [...new Set(found.filter(({ at }) => at.dist(nearest.at) < PILE_PX).map(({ id }) => id))];
}

/** The phrase whose line or area lies under the pointer: lines before what is wide and vague, the reading that is followed before the other. */
export function phraseAt(event: MapMouseEvent): string | undefined {
	const order = ({ layer, properties }: MapGeoJSONFeature) =>
		PHRASE_LAYERS.indexOf(layer.id) + (properties['other'] === true ? PHRASE_LAYERS.length : 0);
	const [first] = featuresAt(event, PHRASE_LAYERS, LINE_REACH_PX).sort((a, b) => order(a) - order(b));
	return first && String(first.properties['id']);
}
