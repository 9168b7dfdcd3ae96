import { tick } from 'svelte';
import { leafAt } from '#core/atlas/leaves.ts';
import { printSpot, type Spot } from '$lib/state/spot.ts';
import { rangesOf } from './ranges.ts';
import type { ReaderState } from './reader-state.svelte.ts';

/** A spot this near to the edges of what is free of the window is not well in sight. */
const MARGIN_PX = 40;
/** Farther away than this many windows, a page jumps instead of sliding. */
const SLIDE_WINDOWS = 2;
/** Frames after which what was not laid out before has found its height. */
const SETTLE_FRAMES = 2;

/** What covers the window from above and below, in pixels. */
export interface Cover {
	top: number;
	bottom: number;
}

/** What shows a spot on the page: its own element, or the first range of a stretch of text. */
function shown(article: HTMLElement, spot: Spot, state: ReaderState): Element | Range | undefined {
	if (spot.kind === 'text') return rangesOf(article, spot, state.passage)[0];
	return document.getElementById(printSpot(spot).slice(1)) ?? undefined;
}

/** Scrolls so that a spot stands in the middle of what is free of the window, unless it is well in sight. */
function scrollTo({ top, bottom }: DOMRect, cover: Cover): void {
	const [from, to] = [cover.top, innerHeight - cover.bottom];
	if (top >= from + MARGIN_PX && bottom <= to - MARGIN_PX) return;
	const by = (top + bottom) / 2 - (from + to) / 2;
	scrollBy({ top: by, behavior: Math.abs(by) > SLIDE_WINDOWS * innerHeight ? 'instant' : 'auto' });
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Opens what hides a spot. */
function unfold(target: Element | Range | undefined): void {
	const element = target instanceof Range ? target.startContainer.parentElement : target;
	element?.closest('details')?.setAttribute('open', '');
}

/**
 * Brings a spot into sight, its leaf first where it is not there yet, and highlights it if it is a stretch of text.
 *
 * @param cover asked when all is laid out
 */
export async function bring(
	article: HTMLElement,
	spot: Spot,
	state: ReaderState,
	cover: () => Cover
): Promise<void> {
	await state.shelf.load([leafAt(state.view.leaves, spot.start)]);
	await tick();
	unfold(shown(article, spot, state));
	if (spot.kind === 'text')
		CSS.highlights?.set('spot', new Highlight(...rangesOf(article, spot, state.passage)));
	for (let n = 0; n <= SETTLE_FRAMES; n++) {
		const target = shown(article, spot, state);
		if (!target) return;
		scrollTo(target.getBoundingClientRect(), cover());
		await frame();
	}
}
