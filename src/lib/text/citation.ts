import type { DocumentView } from '#core/atlas/views.ts';
import type { Place, Span } from '#core/types.ts';
import { dateInWords } from './words.ts';

/** A document with its archive's reference: “Title”, sent 26 September 1950, 20:55; APRF, fond 45 … */
export function documentCitation({ title, sent, archive }: DocumentView): string {
	return `“${title}”${sent === undefined ? '' : `, sent ${dateInWords(sent)}`}${archive === undefined ? '' : `; ${archive}`}`;
}

/** How a place of the gazetteer is cited. */
export function placeCitation({ id, title }: Place, address: string): string {
	return `“${title}” (${id}), in: Jemulpo, Gazetteer of places in Korea and beyond, CC BY 4.0, ${address}`;
}

/** A point as maps print it: 36.9916° N, 127.9161° E. */
export function pointInWords([lng, lat]: [number, number]): string {
	const degrees = (value: number, [positive, negative]: [string, string]) =>
		`${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lng, ['E', 'W'])}`;
}

/** A stretch of a document to be cited. */
export interface Quoted extends Span {
	document: DocumentView;
	/** The words of the stretch. */
	text: string;
	/** The address that leads to it. */
	address: string;
}

/** A quotation longer than this gives its beginning and its end. */
const QUOTE_MAX = 420;
const BEGINNING = 300;
const END = 80;

function quote(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= QUOTE_MAX) return line;
	const beginning = line.slice(0, BEGINNING).replace(/\s+\S*$/, '');
	return `${beginning} […] ${line.slice(-END).replace(/^\S*\s+/, '')}`;
}

/** How a passage is cited: its words, document, date, archive, and where it stands. */
export function passageCitation({ document, text, start, end, address }: Quoted): string {
	const { title, sent, archive } = document;
	const source = [title, sent && dateInWords(sent.slice(0, 10)), archive].filter(Boolean).join(', ');
	return `“${quote(text)}” ${source}; in: Jemulpo, characters ${start}–${end}, ${address}`;
}
