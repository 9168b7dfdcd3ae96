/** A kind of text in the picture of a map; heights in pixels of the screen. */
export interface Type {
	font: string;
	/** From one line to the next. */
	height: number;
}

const SERIF = '"Source Serif 4", "Noto Sans KR Jemulpo", Georgia, serif';

export const TYPE = {
	title: { font: `600 22px ${SERIF}`, height: 30 },
	text: { font: `400 15px ${SERIF}`, height: 21 },
	note: { font: `400 12px ${SERIF}`, height: 17 }
} satisfies Record<string, Type>;

export function setType(context: CanvasRenderingContext2D, { font }: Type, colour: string): void {
	context.font = font;
	context.fillStyle = colour;
	context.textBaseline = 'alphabetic';
}

/** One line of text; drawing it tells where the next begins. */
export interface Line {
	height: number;
	draw: (left: number, top: number) => number;
}

/** Sets a text into lines no wider than there is room, broken at spaces. An empty text has none. */
export function lines(
	context: CanvasRenderingContext2D,
	type: Type,
	colour: string,
	text: string,
	width: number
): Line[] {
	setType(context, type, colour);
	const set: string[] = [];
	for (const word of text.split(/\s+/).filter((word) => word !== '')) {
		const longer = `${set.at(-1) ?? ''} ${word}`.trim();
		if (set.length > 0 && context.measureText(longer).width <= width) set[set.length - 1] = longer;
		else set.push(word);
	}
	return set.map((line) => ({
		height: type.height,
		draw: (left, top) => {
			setType(context, type, colour);
			context.fillText(line, left, top + type.height * 0.75);
			return top + type.height;
		}
	}));
}
