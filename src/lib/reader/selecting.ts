import type { Attachment } from 'svelte/attachments';
import { atRest } from './rest.ts';
import { selectedIn, type Passages, type Selected } from './ranges.ts';

/** A selection is made when it has not changed for this long. */
const REST_MS = 160;

/** A selection, and the middle of its lower edge in the window. */
export interface Selection extends Selected {
	x: number;
	y: number;
}

/** Reports what is selected in the text, each time the selection comes to rest; undefined when nothing is. */
export function watchSelection(
	passages: Passages,
	report: (selection: Selection | undefined) => void
): Attachment<HTMLElement> {
	return (article) => {
		const look = () => {
			const selection = getSelection();
			const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
			if (!range || range.collapsed || !range.intersectsNode(article)) return report(undefined);
			const selected = selectedIn(article, range, passages);
			const { left, right, bottom } = range.getBoundingClientRect();
			report(selected && { ...selected, x: (left + right) / 2, y: bottom });
		};
		const { soon, cancel } = atRest(REST_MS, look);
		document.addEventListener('selectionchange', soon);
		return () => {
			cancel();
			document.removeEventListener('selectionchange', soon);
		};
	};
}
