import { isArea, radius, type MappedPlace, type Mark, type Scale } from './marks.ts';

/** A disc on the sketch. */
export interface Disc {
	/** What colours it: a custom property of the page. */
	colour: string;
	diameter: number;
}

/** Marks grow with the zoom; this is their share where all of Korea is in sight. */
const SHARE = 0.8;
/** The spot of an area is seen through. */
const PALE = 0.3;

const COLOURS: Record<Mark['look'], string> = {
	agreed: 'var(--certain)',
	contested: 'var(--contested)',
	rival: 'var(--contested)',
	a: 'var(--side-a)',
	b: 'var(--side-b)',
	both: 'var(--ink)'
};
const PAPER = 'var(--sheet)';
/** Widths of rims, in pixels. */
const [RIM, RING, THICK_RING] = [1.25, 1.5, 2.5];

/** The discs that make the mark of a place, each on the one before; as the map draws it, but for what is small. */
export function discsOf(mark: Mark, place: MappedPlace, scale: Scale): Disc[] {
	const { look, passing = false } = mark;
	const colour = COLOURS[look];
	const inner = 2 * SHARE * radius(mark.count, scale);
	const disc = (colour: string, diameter: number): Disc => ({
		colour,
		diameter: Math.round(10 * diameter) / 10
	});
	if (isArea(place)) return [disc(`color-mix(in srgb, ${colour} ${100 * PALE}%, transparent)`, 1.3 * inner)];
	if ((look === 'agreed' || look === 'both') && !passing)
		return [disc(PAPER, inner + 2 * RIM), disc(colour, inner)];
	const ring = disc(colour, inner + 2 * (look === 'rival' ? RING : THICK_RING));
	const core = look === 'contested' ? [disc(colour, 0.4 * inner)] : [];
	return [ring, disc(PAPER, inner), ...core];
}
