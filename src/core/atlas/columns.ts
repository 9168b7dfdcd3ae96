import { firstNot } from '../search.ts';
import {
	CLAIMS,
	DATE_BASES,
	FRONT_BASES,
	ROLES,
	STATUSES,
	type DateBasis,
	type FrontBasis,
	type Role,
	type Status
} from '../types.ts';
import { CodeOf, Dictionary } from './dictionary.ts';
import { noPhrases, type PhraseColumns } from './phrase-columns.ts';
import type { Atlas, Directory, MentionView } from './views.ts';

/**
 * Mentions as columns: one array for each field, in which a mention has the same place in all. Walking them costs
 * nanoseconds a mention, and no object is made for any. Order as in the atlas: by document and start.
 *
 * Where a value may be absent, its code is the number of values there are: the one after the last.
 */
export interface Columns {
	/** How many mentions. */
	length: number;
	/** Positions in `Directory.documents`; ascending. */
	document: Uint32Array;
	passage: Uint32Array;
	/** Ascending within a document. */
	start: Uint32Array;
	end: Uint32Array;
	/** Positions in `forms`, which has them in the order of their first mention. */
	form: Uint32Array;
	forms: string[];
	/** Positions in `Directory.places`. */
	place: Uint32Array;
	/** Positions in `STATUSES`, `ROLES` and `CLAIMS`. */
	status: Uint8Array;
	role: Uint8Array;
	claim: Uint8Array;
	/** Positions in `Directory.fronts`, and in `FRONT_BASES`. */
	front: Uint16Array;
	frontBasis: Uint8Array;
	/** Positions in `dates`, and in `DATE_BASES`. */
	date: Uint32Array;
	/** EDTF, in the order of their first mention. */
	dates: string[];
	dateBasis: Uint8Array;
	/** The mentions that have rivals, ascending; those of the n-th are `rivals` from `rivalsFrom[n]` to `rivalsFrom[n + 1]`. */
	contested: Uint32Array;
	rivalsFrom: Uint32Array;
	/** Positions in `Directory.places`. */
	rivals: Uint32Array;
}

/** An atlas with its mentions and phrases of space as columns: what travels to a page. */
export interface Index extends Directory {
	columns: Columns;
	phrases: PhraseColumns;
}

/** An atlas with its mentions as columns, without phrases. */
export function indexOf({ mentions, ...directory }: Atlas): Index {
	return { ...directory, columns: columnsOf(directory, mentions, mentions.length), phrases: noPhrases() };
}

/** Columns for so many mentions, all zero. */
export function emptyColumns(length: number): Columns {
	const wide = () => new Uint32Array(length);
	const narrow = () => new Uint8Array(length);
	return {
		length,
		...{ document: wide(), passage: wide(), start: wide(), end: wide() },
		...{ form: wide(), forms: [], place: wide() },
		...{ status: narrow(), role: narrow(), claim: narrow() },
		...{ front: new Uint16Array(length), frontBasis: narrow() },
		...{ date: wide(), dates: [], dateBasis: narrow() },
		...{ contested: new Uint32Array(0), rivalsFrom: new Uint32Array(1), rivals: new Uint32Array(0) }
	};
}

/**
 * Mentions as columns; each is looked at once, so that they need not be there all together.
 *
 * @param mentions by document and start
 * @param length how many these are
 * @throws when a mention names a place or front that is not listed
 */
export function columnsOf(atlas: Directory, mentions: Iterable<MentionView>, length: number): Columns {
	const columns = emptyColumns(length);
	const places = new CodeOf(atlas.places.map(({ id }) => id));
	const fronts = new CodeOf(atlas.fronts.map(({ id }) => id));
	const forms = new Dictionary();
	const dates = new Dictionary();
	const contested: number[] = [];
	const rivalsFrom = [0];
	const rivals: number[] = [];
	const undated: number[] = [];
	const add = (mention: MentionView, i: number) => {
		const { document, passage, start, end, form, place, alternatives, front, date } = mention;
		columns.document[i] = document;
		columns.passage[i] = passage;
		columns.start[i] = start;
		columns.end[i] = end;
		columns.form[i] = forms.code(form);
		columns.place[i] = places.code(place);
		columns.status[i] = STATUSES.indexOf(mention.status);
		columns.role[i] = ROLES.indexOf(mention.role);
		columns.claim[i] = mention.claim === undefined ? CLAIMS.length : CLAIMS.indexOf(mention.claim);
		columns.front[i] = fronts.code(front?.id);
		columns.frontBasis[i] = front ? FRONT_BASES.indexOf(front.basis) : FRONT_BASES.length;
		if (date) columns.date[i] = dates.code(date.edtf);
		else undated.push(i);
		columns.dateBasis[i] = date ? DATE_BASES.indexOf(date.basis) : DATE_BASES.length;
		if (alternatives.length === 0) return;
		contested.push(i);
		rivals.push(...alternatives.map((rival) => places.code(rival)));
		rivalsFrom.push(rivals.length);
	};
	let i = 0;
	for (const mention of mentions) add(mention, i++);
	for (const i of undated) columns.date[i] = dates.values.length;
	return {
		...columns,
		forms: forms.values,
		dates: dates.values,
		contested: Uint32Array.from(contested),
		rivalsFrom: Uint32Array.from(rivalsFrom),
		rivals: Uint32Array.from(rivals)
	};
}

/** The places that the n-th of the contested mentions may name besides its own, as positions in `Directory.places`. */
export function rivalsOf({ rivalsFrom, rivals }: Columns, n: number): Uint32Array {
	return rivals.subarray(rivalsFrom[n], rivalsFrom[n + 1]);
}

/** The same of any mention; empty for one that is not contested. */
export function rivalsAt(columns: Columns, i: number): Uint32Array {
	const { contested } = columns;
	const n = firstNot(contested, (other) => other < i);
	return contested[n] === i ? rivalsOf(columns, n) : new Uint32Array(0);
}

/** One mention, made from its columns. */
export function mentionAt(columns: Columns, { places, fronts }: Directory, i: number): MentionView {
	const place = places[columns.place[i]!];
	const front = fronts[columns.front[i]!];
	const edtf = columns.dates[columns.date[i]!];
	const claim = CLAIMS[columns.claim[i]!];
	return {
		document: columns.document[i]!,
		passage: columns.passage[i]!,
		start: columns.start[i]!,
		end: columns.end[i]!,
		form: columns.forms[columns.form[i]!]!,
		...(place && { place: place.id }),
		alternatives: Array.from(rivalsAt(columns, i), (rival) => places[rival]!.id),
		status: STATUSES[columns.status[i]!] as Status,
		role: ROLES[columns.role[i]!] as Role,
		...(front && {
			front: { id: front.id, basis: FRONT_BASES[columns.frontBasis[i]!] as FrontBasis }
		}),
		...(edtf !== undefined && {
			date: { edtf, basis: DATE_BASES[columns.dateBasis[i]!] as DateBasis }
		}),
		...(claim && { claim })
	};
}
