/**
 * The vocabulary of Jemulpo, and its conventions, stated once:
 *
 * - coordinates `[lng, lat]` in degrees, WGS 84; boxes `[west, south, east, north]`;
 * - distances in km, bearings in degrees clockwise from north;
 * - offsets in UTF-16 code units, half-open, into the document's text as stored;
 * - dates in EDTF, always with the basis on which they were set;
 * - what is absent is `undefined`, never `null`.
 */

/** A point `[longitude, latitude]` in degrees, WGS 84. */
export type LngLat = [lng: number, lat: number];

/** A stretch of a text: UTF-16 code units, half-open. */
export interface Span {
	start: number;
	end: number;
}

/** A doubt about data, as a value. `at` says where in words a person can follow: `seeds/a.txt:12:3`, `incheon.point`. */
export interface Issue {
	code: string;
	severity: 'error' | 'warning' | 'info';
	message: string;
	at: string;
	/** The place in the document's text, when the doubt is about a text. */
	span?: Span;
}

/** A script, by its ISO 15924 code. */
export type Script = 'Latn' | 'Cyrl' | 'Hang' | 'Hani' | 'Kana';

/**
 * What a form follows: a romanization or transcription system, `native` for a name in its own script, or `listed` for
 * a form that the gazetteer lists because no rule yields it.
 */
export type System =
	| 'native'
	| 'listed'
	| 'title'
	| 'rr'
	| 'mr'
	| 'mr-bare'
	| 'dprk'
	| 'yale'
	| 'german'
	| 'hepburn'
	| 'hepburn-bare'
	| 'kunrei'
	| 'kontsevich'
	| 'kholodovich'
	| 'polivanov'
	| 'polivanov-old'
	| 'ala-lc'
	| 'bgn-pcgn'
	| 'scientific'
	| 'telegram'
	| 'pinyin'
	| 'wade-giles'
	| 'postal'
	| 'mandarin'
	| 'palladius';

/** One step of the chain that makes a form: what was written, in which script, by which system. */
export interface FormStep {
	form: string;
	script: Script;
	system: System;
}

/** One spelling of a place's name. */
export interface Form {
	form: string;
	script: Script;
	/** BCP 47, with script and variant where they matter: `ko-Hang`, `ko-Latn`, `ja-Latn`, `ru-Latn`, `en`. */
	language: string;
	system: System;
	/** From the native name to this form, both included; a native or listed form is its own chain of one. */
	chain: FormStep[];
	/** Who attests the form, when it is listed. */
	source?: string;
}

export const PLACE_KINDS = [
	'country',
	'province',
	'region',
	'county',
	'city',
	'port',
	'town',
	'village',
	'island',
	'river',
	'range',
	'mountain',
	'pass',
	'reservoir',
	'sea',
	'bay',
	'strait',
	'line',
	'airfield',
	'railway-junction',
	'battlefield'
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A form that no rule yields, and who attests it (absent: a usual English or Western spelling). */
export interface ListedForm {
	form: string;
	source?: string;
}

/** An entry of the gazetteer. */
export interface Place {
	id: string;
	/** Today's usual English name, with a bracket that tells homonyms apart. */
	title: string;
	kind: PlaceKind;
	/** The province of mid-1950, or a larger unit: the id of another place. */
	within?: string;
	/** Native names; the first is the main one. Kana is the Japanese reading, in katakana, long vowels spelt out. */
	hangul: string[];
	hanja: string[];
	kana: string[];
	forms: ListedForm[];
	point?: LngLat;
	/** The id of the source of `point`. */
	pointSource?: string;
	links: { geonames?: number; wikidata?: string };
	/** Ids of `gazetteer/sources.yaml`. */
	sources: string[];
	note?: string;
}

/** A theatre, formation, line or battle as the sources name it. */
export interface Front {
	id: string;
	title: string;
	kind: 'front' | 'formation' | 'line' | 'battle';
	/** The words by which texts name it; `title` is one of them. */
	aliases: string[];
	/** For what is no front itself: the id of the front on which it stands. */
	front?: string;
	/** EDTF dates between which the sources speak of it. */
	start?: string;
	end?: string;
	/** Ids of places that mark its reach. */
	extent: string[];
	sources: string[];
	note?: string;
}

/** Where a claim of the gazetteer comes from. */
export interface Source {
	id: string;
	title: string;
	licence: string;
	where: string;
}

/** The gazetteer as read and checked: all lists in ascending order of id. */
export interface Gazetteer {
	places: Place[];
	fronts: Front[];
	sources: Source[];
}

/** A date in EDTF, and what it rests on. */
export interface DatedBy {
	edtf: string;
	basis: DateBasis;
}

/** `sentence`: stated there; `carried`: from a sentence before in the same passage; `sent`: the document's sent date. */
export const DATE_BASES = ['sentence', 'carried', 'sent'] as const;

export type DateBasis = (typeof DATE_BASES)[number];

/** `named` in the sentence; through a `formation` named there; by `geography` on that date; `carried` from a sentence before in the same passage. */
export const FRONT_BASES = ['named', 'formation', 'geography', 'carried'] as const;

export type FrontBasis = (typeof FRONT_BASES)[number];

/** A moment stated in a header. `value` is absent when the characters make no date or time; `text` is as read. */
export interface HeaderMoment extends Span {
	/** The characters of the span; where these are mark-up, as read. The span is empty when the text does not hold them. */
	text: string;
	/** EDTF date, with `T` and the local time when one is given and can be. */
	value?: string;
}

export type HeaderEvent = 'sent' | 'received' | 'arrived' | 'deciphered' | 'typed' | 'dated';

/** What a document says of itself. */
export interface Header {
	title?: string;
	from?: string;
	to?: string;
	number?: string;
	/** The archive's reference: fond, opis, delo, listy. */
	archive?: string;
	/** In order of the text. An event may stand twice (received in Moscow, received at the department). */
	moments: (HeaderMoment & { event: HeaderEvent })[];
}

/** What a passage is: only the first four are read for places. */
export type Section = 'header' | 'body' | 'closing' | 'summary' | 'apparatus';

/** A paragraph of a document. */
export interface Passage extends Span {
	/** Counted from 0 in order of the text. */
	index: number;
	section: Section;
}

/** What a document's own mark-up says of a stretch: that it names a person, or a place. */
export interface Evidence extends Span {
	kind: 'person' | 'place';
	/** The identifier that the mark-up gives. */
	ref?: string;
}

/** One source text, read. */
export interface Document {
	/** The file's name without extension, or what a file of several documents calls it. */
	id: string;
	/** As stored, with all mark-up: every offset is into it. */
	text: string;
	/**
	 * For a text with mark-up: what a person reads, of the same length, so that every offset holds in it too. Where mark-up
	 * stands, invisible fillers do (`documents/readable.ts`); entities are decoded.
	 */
	readable?: string;
	header: Header;
	/** In order of the text; disjoint, but for notes (`apparatus`) that stand inside a paragraph. */
	passages: Passage[];
	/** In order of the text; only from mark-up. */
	evidence?: Evidence[];
	issues: Issue[];
}

export const ROLES = ['literal', 'associative', 'gloss', 'dateline', 'summary'] as const;

export type Role = (typeof ROLES)[number];

/** What a statement rests on: hearsay, doubtful hearsay, an intention, an order, a question. */
export const CLAIMS = ['reported', 'unverified', 'planned', 'ordered', 'asked'] as const;

export type Claim = (typeof CLAIMS)[number];

export const STATUSES = ['agreed', 'contested', 'unresolved'] as const;

export type Status = (typeof STATUSES)[number];

/** A named reason, and the sentence that a reader sees. */
export interface Reason {
	code: string;
	says: string;
}

/** A place that a mention may name, with the reasons for and against. */
export interface Candidate {
	place: string;
	reasons: Reason[];
}

/** A form at a span of a document, identified or not. */
export interface Mention extends Span {
	document: string;
	/** As a person reads it: where mark-up stands within the span (`In<hi>cheon</hi>`, `Ch&#x14F;ngju`) not its characters. */
	form: string;
	/** Absent when unresolved. */
	place?: string;
	/** The rivals of `place`; empty unless contested. */
	alternatives: Candidate[];
	status: Status;
	role: Role;
	front?: { id: string; basis: FrontBasis };
	date?: DatedBy;
	/** Absent where the sentence simply states. */
	claim?: Claim;
	reasons: Reason[];
}

/** Two mentions that the text equates; `start` of each, in the same document. */
export interface Gloss {
	document: string;
	outer: number;
	inner: number;
}

/** What a spatial phrase says of its anchors. */
export type RelationKind =
	'sector' | 'toward' | 'near' | 'between' | 'along' | 'line' | 'part' | 'movement' | 'cross';

/** A phrase that places something by way of named places: “20 km east of X”, “toward X”, “the line X, Y, Z”. */
export interface Relation extends Span {
	document: string;
	phrase: string;
	kind: RelationKind;
	/** Ids of the places that the phrase names, in order of the text. */
	anchors: string[];
	/** `start` of the mention of each anchor, in the same order: there stand the rivals of a contested one. */
	anchorStarts: number[];
	/** Clockwise from the first to the second; may pass over north: `[337.5, 22.5]`. */
	bearing?: [from: number, to: number];
	/** Only when the text gives a distance; both ends alike when it gives one number. */
	km?: [min: number, max: number];
	/** Other places named in the same sentence, nearest first: where a movement whose start is not told may begin. */
	beside: string[];
}

/** A stretch that spells a place's name but names none. */
export interface Refusal extends Span {
	form: string;
	reason: Reason;
}

/** What the pass yields for one document; mentions in order of the text, disjoint; relations in order of the text. */
export interface Extraction {
	document: Document;
	mentions: Mention[];
	glosses: Gloss[];
	relations: Relation[];
	issues: Issue[];
	/** What looks like a place and is none, in order of the text; not kept in the store. */
	refusals?: Refusal[];
}

/** One place that a spelling may name. */
export interface ExplainedPlace {
	place: string;
	title: string;
	/** `certain`: a form of the place as written; `likely`: but for marks or case; `guess`: something like it. */
	certainty: 'certain' | 'likely' | 'guess';
	chain: FormStep[];
	reasons: Reason[];
}

/** What a spelling may name: best first, empty when it names nothing. */
export interface Explanation {
	query: string;
	results: ExplainedPlace[];
}
