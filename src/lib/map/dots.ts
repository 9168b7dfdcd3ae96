import type { Palette } from './palette.ts';

/** Drawn at twice the size, for screens that show it. */
export const PIXEL_RATIO = 2;
const STROKE_PX = 1;
const KIND = 'dot';

/** The id of the image of a town's dot, which says all that is needed to draw it. */
export const dotId = (radiusPx: number, { paper, ink2 }: Palette): string =>
	[KIND, radiusPx, paper, ink2].join(' ');

/** The image of a town's dot; none when the id is not that of a dot. */
export function dotImage(id: string): ImageData | undefined {
	const [kind, radius, fill, stroke] = id.split(' ');
	if (kind !== KIND || !fill || !stroke) return undefined;
	const size = 2 * Math.ceil((Number(radius) + STROKE_PX) * PIXEL_RATIO);
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size;
	const context = canvas.getContext('2d');
	if (!context) return undefined;
	context.arc(size / 2, size / 2, Number(radius) * PIXEL_RATIO, 0, 2 * Math.PI);
	context.fillStyle = fill;
	context.fill();
	context.lineWidth = STROKE_PX * PIXEL_RATIO;
	context.strokeStyle = stroke;
	context.stroke();
	return context.getImageData(0, 0, size, size);
}
