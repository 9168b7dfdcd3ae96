import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from './palette.ts';
import { drawKey, type KeyEntry } from './picture-key.ts';
import { lines, setType, TYPE } from './picture-type.ts';

/** What stands around the map in its picture. */
export interface Caption {
	title: string;
	/** What is shown, in words: the filters, say. */
	says: string;
}

/** Pixels of the picture for each on the screen. */
const SCALE = 2;
const PAD_PX = 20;
const GAP_PX = 12;
const SCALE_BAR_PX = 6;

/** The map as it is on the screen, drawn anew with more pixels; marks and names keep their size. */
async function capture(map: MapLibreMap): Promise<HTMLCanvasElement> {
	const before = map.getPixelRatio();
	const copy = document.createElement('canvas');
	map.setPixelRatio(SCALE);
	try {
		await new Promise((resolve) => void map.once('idle', resolve));
		await new Promise<void>((resolve) => {
			// What is drawn can be read only before the browser shows it.
			void map.once('render', () => {
				const drawn = map.getCanvas();
				copy.width = drawn.width;
				copy.height = drawn.height;
				copy.getContext('2d')?.drawImage(drawn, 0, 0);
				resolve();
			});
			map.triggerRepaint();
		});
	} finally {
		map.setPixelRatio(before);
	}
	return copy;
}

const textOf = (map: MapLibreMap, selector: string): string =>
	map.getContainer().querySelector(selector)?.textContent?.trim() ?? '';

/** The credits that the map shows, without its links to pages. */
const credits = (map: MapLibreMap): string =>
	textOf(map, '.maplibregl-ctrl-attrib-inner').replace(/\s*·\s*sources$/, '');

/** The scale at the lower left of the map, as wide as the map's own. */
function drawScale(
	context: CanvasRenderingContext2D,
	map: MapLibreMap,
	bottom: number,
	{ ink, halo }: Palette
) {
	const bar = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale');
	if (!bar) return;
	const [left, base] = [PAD_PX + GAP_PX, bottom - GAP_PX];
	context.beginPath();
	context.moveTo(left, base - SCALE_BAR_PX);
	context.lineTo(left, base);
	context.lineTo(left + bar.offsetWidth, base);
	context.lineTo(left + bar.offsetWidth, base - SCALE_BAR_PX);
	context.lineWidth = 1;
	context.strokeStyle = ink;
	context.stroke();
	setType(context, TYPE.note, ink);
	context.lineWidth = 3;
	context.strokeStyle = halo;
	const words = [bar.textContent ?? '', left + 4, base - SCALE_BAR_PX] as const;
	context.strokeText(...words);
	context.fillText(...words);
}

/**
 * The map as a picture: title and what is shown above it, below it key, credits and address. Twice as many pixels as on
 * the screen.
 *
 * @returns A PNG.
 */
export async function takePicture(
	map: MapLibreMap,
	caption: Caption,
	key: KeyEntry[],
	address: string,
	palette: Palette
): Promise<Blob> {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const [drawn] = await Promise.all([
		capture(map),
		...Object.values(TYPE).map(({ font }) => document.fonts.load(font))
	]);
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) throw new Error('Expected a canvas to draw on, got none.');

	const above = [
		...lines(context, TYPE.title, palette.ink, caption.title, width),
		...lines(context, TYPE.text, palette.ink2, caption.says, width)
	];
	const below = [credits(map), address].flatMap((text) =>
		lines(context, TYPE.note, palette.ink2, text, width)
	);
	const tall = (rows: { height: number }[]) => rows.reduce((sum, { height }) => sum + height, 0);
	const top = PAD_PX + tall(above) + GAP_PX;
	const keyTop = top + height + GAP_PX;
	const keyHeight = drawKey(context, key, palette, { left: PAD_PX, top: keyTop, width, draw: false });
	const noteTop = keyTop + keyHeight + GAP_PX / 2;

	canvas.width = SCALE * (width + 2 * PAD_PX);
	canvas.height = SCALE * Math.ceil(noteTop + tall(below) + PAD_PX);
	context.scale(SCALE, SCALE);
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, canvas.width, canvas.height);
	let at = PAD_PX;
	for (const row of above) at = row.draw(PAD_PX, at);
	context.drawImage(drawn, PAD_PX, top, width, height);
	context.lineWidth = 1;
	context.strokeStyle = palette.coast;
	context.strokeRect(PAD_PX - 0.5, top - 0.5, width + 1, height + 1);
	drawScale(context, map, top + height, palette);
	drawKey(context, key, palette, { left: PAD_PX, top: keyTop, width, draw: true });
	at = noteTop;
	for (const row of below) at = row.draw(PAD_PX, at);

	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture, got none.'))),
			'image/png'
		)
	);
}
