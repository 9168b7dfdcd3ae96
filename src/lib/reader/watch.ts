import type { Attachment } from 'svelte/attachments';
import { atRest } from './rest.ts';

/** Scrolling has come to rest when nothing moved for this long. */
const REST_MS = 140;
/** The line at which a reader reads: this part of the way down the free part of the window. */
const READING_LINE = 0.3;
/** Between paragraphs nothing stands: look this far around the line. */
const AROUND_PX = [0, -16, 16, -32, 32, -64, 64];

/**
 * Reports the position of the passage that is being read, each time scrolling comes to rest; undefined above the text.
 *
 * @param top lower edge, in pixels, of what covers the window from above
 */
export function watchReading(
	top: () => number,
	report: (n: number | undefined) => void
): Attachment<HTMLElement> {
	return (article) => {
		const look = () => {
			const { left, width, top: begin } = article.getBoundingClientRect();
			const line = top() + READING_LINE * (innerHeight - top());
			if (begin > line) return report(undefined);
			for (const by of AROUND_PX) {
				const found = document
					.elementsFromPoint(left + width / 2, line + by)
					.find((element) => element instanceof HTMLElement && element.dataset['n'] !== undefined);
				if (found) return report(Number((found as HTMLElement).dataset['n']));
			}
		};
		const { soon, cancel } = atRest(REST_MS, look);
		soon();
		addEventListener('scroll', soon, { passive: true });
		addEventListener('resize', soon);
		return () => {
			cancel();
			removeEventListener('scroll', soon);
			removeEventListener('resize', soon);
		};
	};
}
