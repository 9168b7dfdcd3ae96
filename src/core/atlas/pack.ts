import { FRONT_BASES } from '../types.ts';
import { ColumnReader, ColumnWriter, fromSteps, steps } from './bytes.ts';
import { emptyColumns, type Columns, type Index } from './columns.ts';
import { TRAIT_CODES, traitColumn, traitsOf } from './traits.ts';
import type { Directory } from './views.ts';

/** Of the format below. A page that was loaded before an update must not misread what comes after it. */
const VERSION = 2;
/** Of a front, and none. */
const BASES = FRONT_BASES.length + 1;

/**
 * An index as bytes: the version (8 bits); the length (32 bits, little endian) of a JSON in UTF-8 with the documents,
 * places, fronts, forms and dates; then these columns, as `ColumnWriter` writes them.
 *
 * 1. names: how often which form stands for which place is most of what there is to tell, so a name is a pair of both,
 *    the most frequent first: the forms of the names, their places, then the name of each mention;
 * 2. documents, as steps; passages, as steps; starts, as steps; ends, as steps of the length beyond that of the form;
 * 3. status, role and claim in one code;
 * 4. fronts; the bases of front and date in one code; dates in ascending order, as steps;
 * 5. mentions with rivals, as steps; where their rivals begin, as steps; the rivals;
 * 6. phrases of space, as steps; where their anchors begin, as steps; the anchors, as steps.
 */
export function pack({ columns, phrases, documents, places, fronts }: Index): Uint8Array<ArrayBuffer> {
	const writer = new ColumnWriter();
	const dates = [...columns.dates.keys()].sort((a, b) => (columns.dates[a]! < columns.dates[b]! ? -1 : 1));
	const head = {
		documents,
		places,
		fronts,
		forms: columns.forms,
		dates: dates.map((code) => columns.dates[code]!)
	};
	const json = new TextEncoder().encode(JSON.stringify(head));
	const size = new Uint8Array(5);
	size[0] = VERSION;
	new DataView(size.buffer).setUint32(1, json.length, true);
	writer.bytes(size);
	writer.bytes(json);

	const names = namesOf(columns);
	for (const column of [names.form, names.place, names.of]) writer.column(column);
	const { document, passage, start, end, form, forms } = columns;
	const beyond = end.map((end, i) => end - start[i]! - forms[form[i]!]!.length);
	for (const column of [document, passage, start, beyond]) writer.column(steps(column));
	writer.column(traitColumn(columns));
	writer.column(columns.front);
	writer.column(columns.frontBasis.map((basis, i) => basis + BASES * columns.dateBasis[i]!));
	const rank = new Uint32Array(dates.length + 1).fill(dates.length);
	dates.forEach((code, at) => (rank[code] = at));
	writer.column(steps(columns.date.map((code) => rank[code]!)));
	writer.column(steps(columns.contested));
	writer.column(steps(columns.rivalsFrom));
	writer.column(columns.rivals);
	for (const column of [phrases.id, phrases.anchorsFrom, phrases.anchors]) writer.column(steps(column));
	return writer.end();
}

/** @throws when the bytes are of another version, cut off, or too many */
export function unpack(bytes: Uint8Array): Index {
	const reader = new ColumnReader(bytes);
	const [version] = reader.bytes(1);
	if (version !== VERSION) throw new Error(`got an index of version ${version}, expected ${VERSION}`);
	const json = new TextDecoder().decode(reader.bytes(reader.number()));
	const { documents, places, fronts, forms, dates } = JSON.parse(json) as Directory &
		Pick<Columns, 'forms' | 'dates'>;

	const [nameForm, namePlace, name] = [reader.column(), reader.column(), reader.column()];
	const columns = emptyColumns(name.length);
	const { end, form, place, status, role, claim, front, frontBasis, dateBasis } = columns;
	const [document, passage] = [fromSteps(reader.column()), fromSteps(reader.column())];
	const [start, beyond] = [fromSteps(reader.column()), fromSteps(reader.column())];
	const [traits, frontCode, bases] = [reader.column(), reader.column(), reader.column()];
	const parted = Array.from({ length: TRAIT_CODES }, (_, code) => traitsOf(code));
	const lengths = Uint32Array.from(forms, (form) => form.length);
	for (let i = 0; i < name.length; i++) {
		form[i] = nameForm[name[i]!]!;
		place[i] = namePlace[name[i]!]!;
		end[i] = start[i]! + lengths[form[i]!]! + beyond[i]!;
		const trait = parted[traits[i]!]!;
		status[i] = trait.statuses;
		role[i] = trait.roles;
		claim[i] = trait.claims;
		front[i] = frontCode[i]!;
		frontBasis[i] = bases[i]! % BASES;
		dateBasis[i] = bases[i]! / BASES;
	}
	const date = fromSteps(reader.column());
	const [contested, rivalsFrom] = [fromSteps(reader.column()), fromSteps(reader.column())];
	const rivals = reader.column();
	const [id, anchorsFrom] = [fromSteps(reader.column()), fromSteps(reader.column())];
	const phrases = { id, anchorsFrom, anchors: fromSteps(reader.column()) };
	reader.end();
	return {
		...{ documents, places, fronts, phrases },
		columns: { ...columns, document, passage, start, forms, date, dates, contested, rivalsFrom, rivals }
	};
}

/** The pairs of form and place, the most frequent first, and which of them each mention is. */
function namesOf({ length, form, place }: Columns): { form: number[]; place: number[]; of: Uint32Array } {
	const codes = new Map<number, number>();
	const counts: number[] = [];
	const of = new Uint32Array(length);
	const places = place.reduce((most, code) => Math.max(most, code), 0) + 1;
	for (let i = 0; i < length; i++) {
		const pair = form[i]! * places + place[i]!;
		const code = codes.get(pair) ?? counts.length;
		if (code === counts.length) codes.set(pair, counts.push(0) - 1);
		counts[code]!++;
		of[i] = code;
	}
	const order = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b);
	const rank = new Uint32Array(counts.length);
	order.forEach((code, at) => (rank[code] = at));
	const pairs = [...codes.keys()];
	return {
		form: order.map((code) => Math.floor(pairs[code]! / places)),
		place: order.map((code) => pairs[code]! % places),
		of: of.map((code) => rank[code]!)
	};
}
