import { excerpt } from './excerpt.ts';
import type { DocumentView, MarkView, PassageView } from './views.ts';

/** A short excerpt around one mention. */
export interface Spot {
	document: DocumentView;
	/** Of the mention, in the document. */
	start: number;
	/** The excerpt, and where it begins in the document. */
	text: string;
	offset: number;
	/** Whether the passage begins before it, and goes on after it. */
	cut: [before: boolean, after: boolean];
	/** All mentions within the excerpt. */
	marks: MarkView[];
}

const ROOM = 90;

/**
 * Short excerpts around mentions.
 *
 * @param passages in the order in which excerpts shall come
 * @param wanted which of their mentions
 * @param room characters before and after the mention, default 90
 */
export function spotsOf(passages: PassageView[], wanted: (mark: MarkView) => boolean, room = ROOM): Spot[] {
	return passages.flatMap((passage) =>
		passage.marks.filter(wanted).map((mark) => {
			const span = { start: mark.start - passage.start, end: mark.end - passage.start };
			const shown = excerpt(passage.text, [span], room);
			const [from, until] = [passage.start + shown.start, passage.start + shown.end];
			return {
				document: passage.document,
				start: mark.start,
				text: passage.text.slice(shown.start, shown.end),
				offset: from,
				cut: [shown.start > 0, shown.end < passage.text.length],
				marks: passage.marks.filter(({ start, end }) => start >= from && end <= until)
			};
		})
	);
}
