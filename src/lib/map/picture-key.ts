import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { setType, TYPE } from './picture-type.ts';

/** What the key of a picture explains: looks of marks, and phrases of space. */
export type KeyEntry = Mark['look'] | 'passing' | 'phrases';

const WORDS: Record<KeyEntry, string> = {
	agreed: 'certain',
	passing: 'in passing',
	contested: 'contested',
	rival: 'the other reading',
	a: 'in the first document',
	b: 'in the second document',
	both: 'in both',
	phrases: 'phrases of space'
};
const ENTRIES = Object.keys(WORDS) as KeyEntry[];

const RADIUS_PX = 5.5;
const SIGN_PX = 20;
const GAP_PX = 18;

type Context = CanvasRenderingContext2D;

function circle(
	context: Context,
	x: number,
	y: number,
	radius: number,
	fill: string,
	ring?: string,
	width = 0
) {
	context.beginPath();
	context.arc(x, y, radius, 0, 2 * Math.PI);
	context.fillStyle = fill;
	context.fill();
	if (ring === undefined) return;
	context.lineWidth = width;
	context.strokeStyle = ring;
	context.stroke();
}

/** The sign of an entry, as the map draws it. */
function drawSign(context: Context, entry: KeyEntry, palette: Palette, x: number, y: number): void {
	const { paper, certain, contested, sideA, sideB, markInk, phrase } = palette;
	switch (entry) {
		case 'agreed':
			return circle(context, x, y, RADIUS_PX, certain);
		case 'passing':
			return circle(context, x, y, RADIUS_PX - 1, paper, certain, 2);
		case 'both':
			return circle(context, x, y, RADIUS_PX, markInk);
		case 'contested':
			circle(context, x, y, RADIUS_PX - 1, paper, contested, 2.5);
			return circle(context, x, y, 2, contested);
		case 'rival':
			return circle(context, x, y, RADIUS_PX - 0.5, paper, contested, 1.5);
		case 'a':
			return circle(context, x, y, RADIUS_PX - 1, paper, sideA, 2.5);
		case 'b':
			return circle(context, x, y, RADIUS_PX - 1, paper, sideB, 2.5);
		case 'phrases':
			context.setLineDash([4, 2.5]);
			context.lineWidth = 1.5;
			context.strokeStyle = phrase;
			context.strokeRect(x - 7.5, y - 4.5, 15, 9);
			context.setLineDash([]);
	}
}

/**
 * Draws the key in as many rows as it needs.
 *
 * @param at.draw Whether to draw, or only to measure.
 * @returns Its height; 0 without entries.
 */
export function drawKey(
	context: Context,
	entries: KeyEntry[],
	palette: Palette,
	at: { left: number; top: number; width: number; draw: boolean }
): number {
	const rowHeight = TYPE.text.height;
	let [x, y] = [at.left, at.top];
	for (const entry of ENTRIES.filter((entry) => entries.includes(entry))) {
		setType(context, TYPE.text, palette.ink);
		const width = SIGN_PX + context.measureText(WORDS[entry]).width;
		if (x > at.left && x + width > at.left + at.width) [x, y] = [at.left, y + rowHeight];
		if (at.draw) {
			context.fillText(WORDS[entry], x + SIGN_PX, y + rowHeight * 0.75);
			drawSign(context, entry, palette, x + SIGN_PX / 2 - 2, y + rowHeight / 2);
		}
		x += width + GAP_PX;
	}
	return entries.length === 0 ? 0 : y + rowHeight - at.top;
}
