/** What the pages are given: the store fills these, the browser only reads them. */
import type { FrontExtent } from '../geo/front-extent.ts';
import type {
	Claim,
	DatedBy,
	FrontBasis,
	LngLat,
	PlaceKind,
	Reason,
	Role,
	Section,
	Status
} from '../types.ts';

/** A document in a list. */
export interface DocumentView {
	id: string;
	title: string;
	/** EDTF, day or finer. */
	sent?: string;
	received?: string;
	deciphered?: string;
	archive?: string;
	mentions: number;
	issues: number;
}

/** A place that at least one mention names or may name. */
export interface PlaceView {
	id: string;
	title: string;
	kind: PlaceKind;
	point?: LngLat;
	hangul?: string;
	hanja?: string;
	within?: string;
}

export interface FrontView {
	id: string;
	title: string;
	/** EDTF, the dates between which the sources speak of it. */
	start?: string;
	end?: string;
	/** Its reach on the map; absent when no place that marks it has a point. */
	extent?: FrontExtent;
}

/** A mention, without its passage. `document` and `passage` are positions: in `Atlas.documents`, in the document. */
export interface MentionView {
	document: number;
	passage: number;
	start: number;
	end: number;
	form: string;
	place?: string;
	/** Ids of rivals; empty unless contested. */
	alternatives: string[];
	status: Status;
	role: Role;
	front?: { id: string; basis: FrontBasis };
	date?: DatedBy;
	claim?: Claim;
}

/** What mentions refer to, in ascending order of id. */
export interface Directory {
	documents: DocumentView[];
	places: PlaceView[];
	fronts: FrontView[];
}

/** Everything that filters and counts need; mentions by document and start. */
export interface Atlas extends Directory {
	mentions: MentionView[];
}

/** A mention as a reader of its passage sees it. */
export interface MarkView extends MentionView {
	reasons: Reason[];
	/** With their titles and points, so that a passage can be shown without the gazetteer. */
	candidates: (PlaceView & { reasons: Reason[] })[];
}

/** A passage with its mentions; offsets of marks are into the document, not into `text`. */
export interface PassageView {
	document: DocumentView;
	index: number;
	section: Section;
	start: number;
	end: number;
	text: string;
	marks: MarkView[];
}

/** Where a place's form is attested in the corpus. */
export interface Attestation {
	form: string;
	count: number;
	first: { document: string; start: number };
}
