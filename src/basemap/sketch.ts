import { toWorld, worldPx, type WorldPoint } from '#core/geo/mercator.ts';
import { SKETCH_ZOOM } from '#core/geo/sketch.ts';
import { REGION } from './region.ts';
import type { Polygon } from './cells.ts';

/** The colours of land and sea, as the map has them in its two themes; a test keeps them the same. */
const COLOURS = {
	light: { land: '#ece6d3', sea: '#c8d4d2' },
	dark: { land: '#2a2924', sea: '#11191e' }
};

const [WEST, SOUTH, EAST, NORTH] = REGION;
const PX = worldPx(SKETCH_ZOOM);
const [LEFT, TOP] = toWorld([WEST, NORTH]).map((at) => at * PX) as WorldPoint;
const [RIGHT, BOTTOM] = toWorld([EAST, SOUTH]).map((at) => at * PX) as WorldPoint;

/** A line in whole pixels, each point as the way from the one before; what lies in one pixel is one point. */
function path(points: WorldPoint[]): string {
	const whole = points.map(([x, y]): WorldPoint => [Math.round(x * PX - LEFT), Math.round(y * PX - TOP)]);
	const kept = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1]![0] || y !== whole[i - 1]![1]);
	const steps = kept.slice(1).map(([x, y], i) => `${x - kept[i]![0]} ${y - kept[i]![1]}`);
	return steps.length === 0 ? '' : `M${kept[0]!.join(' ')}l${steps.join(' ')}`.replaceAll(' -', '-');
}

const rules = ({ land, sea }: (typeof COLOURS)['light']): string =>
	`svg{background:${land}}path{fill:${sea}}`;

/**
 * Land and sea without any detail, shown until the map itself is drawn. It follows the colour scheme of the page that it
 * stands in.
 */
export function sketch(sea: Polygon[]): string {
	const size = [RIGHT - LEFT, BOTTOM - TOP].map(Math.round);
	const area = sea.map((polygon) => polygon.map((ring) => `${path(ring)}z`).join('')).join('');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}">` +
		`<style>${rules(COLOURS.light)}@media(prefers-color-scheme:dark){${rules(COLOURS.dark)}}</style>` +
		`<path d="${area}"/></svg>\n`
	);
}
