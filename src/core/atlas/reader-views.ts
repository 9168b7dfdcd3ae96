/** What the reader of a document is given: all that is needed to move in it at once, its text leaf by leaf. */
import type { Footprint } from '../geo/footprint.ts';
import type { Document, Gloss, Issue, Span } from '../types.ts';
import type { Leaf } from './leaves.ts';
import type { Outline } from './outline.ts';
import type { DocumentView, MentionView, PassageView, PlaceView } from './views.ts';

/** A mention, as far as finding the way needs it. */
export type Signpost = Pick<MentionView, 'start' | 'end' | 'passage' | 'place' | 'alternatives' | 'status'>;

/** Two mentions that the text equates, by where they start. */
export type GlossView = Pick<Gloss, 'outer' | 'inner'>;

/** What heads a part of the text, and where it stands. */
export interface Heading extends Span {
	title: string;
}

/** A document to read. All lists are in the order of the text. */
export interface ReaderView {
	document: DocumentView;
	header: Document['header'];
	issues: Issue[];
	/** All places that its mentions name or may name, by id. */
	places: PlaceView[];
	/** Its mentions, packed: `parseOutline` reads them. */
	outline: Outline;
	glosses: GlossView[];
	leaves: Leaf[];
	headings: Heading[];
}

/** The text of a leaf. */
export interface LeafView {
	passages: PassageView[];
	/** What the spatial phrases that begin in it denote. */
	footprints: Footprint[];
}
