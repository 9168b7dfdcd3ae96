import type { ReaderView, Signpost } from '#core/atlas/reader-views.ts';
import type { PassageView } from '#core/atlas/views.ts';

/** Where the headings of a document start. */
export const headingStarts = ({ headings }: ReaderView): ReadonlySet<number> =>
	new Set(headings.map(({ start }) => start));

/** The mentions of a document by where they start. */
export const byStart = (mentions: Signpost[]): ReadonlyMap<number, Signpost> =>
	new Map(mentions.map((mention) => [mention.start, mention]));

/** Passages by their position in the document. */
export const byPosition = (passages: PassageView[]): ReadonlyMap<number, PassageView> =>
	new Map(passages.map((passage) => [passage.index, passage]));
