import type { Evidence, Header, Issue, Section, Span } from '#core/types.ts';
import { readMarkedUp } from '../marked-up.ts';
import { plainOf, ReadableBuilder } from '../readable.ts';
import type { Piece, Reading } from './format.ts';
import { statedMoment, type Moment } from './moment.ts';
import { BLOCKS, BREAKS, DATES_DOCUMENT, dateOf, evidenceOf, sectionOf, UNREAD } from './tei-elements.ts';
import { TeiHeader } from './tei-header.ts';
import { XmlReader, type Tag, type XmlEvents } from './xml-events.ts';
import { putText } from './xml-text.ts';

/** A broken file breaks in many places for one reason: the first few tell it. */
const MOST_ERRORS = 5;

/** Reads the elements of a TEI text, or of a document out of one. */
class TeiText implements XmlEvents {
	readonly builder = new ReadableBuilder();
	readonly header = new TeiHeader();
	readonly sections: (Span & { section: Section })[] = [];
	readonly evidence: Evidence[] = [];
	readonly moments: Moment[] = [];
	readonly issues: Omit<Issue, 'at'>[] = [];
	/** The attributes of the outermost element. */
	root: Record<string, string> = {};
	/** The content of the first heading. */
	head: Span | undefined;
	readonly #text: string;
	readonly #open: Tag[] = [];
	/** Open elements whose text is not read; `teiHeader` is one of them. */
	#unread = 0;
	#errors = 0;

	constructor(text: string) {
		this.#text = text;
	}

	get #inHeader(): boolean {
		return this.#open.some(({ name }) => name === 'teiHeader');
	}

	open(tag: Tag): void {
		if (this.#unread > 0 && this.#inHeader) this.header.open(tag);
		if (this.#open.length === 0 && this.builder.end === 0) this.root = tag.attributes;
		this.#open.push(tag);
		if (UNREAD.has(tag.name)) this.#unread++;
		if (this.#unread > 0) return;
		if (BREAKS.has(tag.name)) {
			if (tag.attributes['break'] !== 'no')
				this.builder.put(tag.start, tag.end, tag.name === 'lb' ? '\n' : ' ');
		} else if (BLOCKS.has(tag.name)) this.builder.put(tag.start, tag.end, '\n\n');
	}

	close(tag: Tag): void {
		const open = this.#open.pop();
		if (!open) return;
		if (UNREAD.has(open.name)) this.#unread--;
		if (this.#unread > 0) {
			if (this.#inHeader) this.header.close(tag);
			return;
		}
		if (BLOCKS.has(open.name) && tag.end > tag.start) this.builder.put(tag.start, tag.end, '\n\n');
		this.#tell(open, { start: open.end, end: tag.start });
	}

	/** What an element says of its content. */
	#tell({ name, attributes }: Tag, span: Span): void {
		if (span.end <= span.start) return;
		const section = sectionOf(name, attributes);
		if (section) this.sections.push({ ...span, section });
		if (name === 'head') this.head ??= span;
		const kind = evidenceOf(name, attributes);
		const ref = attributes['ref'] ?? attributes['corresp'] ?? attributes['key'];
		if (kind) this.evidence.push({ ...span, kind, ...(ref !== undefined && { ref }) });
		const stated = name === 'date' ? dateOf(attributes) : undefined;
		if (stated === undefined || !this.#open.some((open) => DATES_DOCUMENT.has(open.name))) return;
		const { moment, issues } = statedMoment('dated', stated, span);
		this.moments.push(moment);
		this.issues.push(...issues);
	}

	text(start: number, end: number): void {
		if (this.#unread > 0) {
			if (this.#inHeader) this.header.text(this.#text.slice(start, end));
			return;
		}
		putText(this.builder, this.#text, start, end, (reference, at) => {
			this.#doubt('unknown-entity', `“${reference}” is no character of XML itself; it is not expanded.`, at);
		});
	}

	cdata(start: number, end: number): void {
		if (this.#unread === 0) this.builder.put(start, end, this.#text.slice(start, end));
	}

	doctype(declaration: string, start: number, end: number): void {
		if (!/<!ENTITY/i.test(declaration)) return;
		const message = 'The document type declares entities; none of them is expanded or fetched.';
		this.issues.push({ code: 'entities-refused', severity: 'warning', message, span: { start, end } });
	}

	error(message: string, at: number): void {
		this.#doubt('malformed-xml', `${message} The rest is read as well as it can be.`, at);
	}

	#doubt(code: string, message: string, at: number): void {
		if (this.#errors++ >= MOST_ERRORS) return;
		this.issues.push({ code, severity: 'warning', message, span: { start: at, end: at } });
	}

	/** Closes what the text left open: it was cut off. */
	end(): void {
		const end = this.#text.length;
		while (this.#open.length > 0) this.close({ name: '', attributes: {}, start: end, end });
	}
}

/** The words of a stretch in one line, without its notes. */
function titleIn(readable: string, span: Span, notes: Span[]): string {
	const inside = notes
		.filter(({ start, end }) => start >= span.start && end <= span.end)
		.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
	return plainOf(readable.slice(span.start, span.end), inside).text.replace(/\s+/g, ' ').trim();
}

/**
 * Reads a TEI text, or one document of a TEI volume, which is called by its `xml:id`: headings, datelines and openers as header, closers as closing, notes
 * apart; the names that it marks as evidence.
 */
export function readTei({ file, text, line, part }: Piece): Reading {
	const tei = new TeiText(text);
	const xml = new XmlReader(tei);
	xml.write(text);
	xml.end();
	tei.end();
	const id = part ? (tei.root['xml:id'] ?? `${file}-${line}`) : file;
	const readable = tei.builder.finish(text.length);
	const sections = tei.sections.sort((a, b) => a.start - b.start || b.end - a.end);
	const notes = sections.filter(({ section }) => section === 'apparatus');
	const title = tei.head && titleIn(readable, tei.head, notes);
	const own: Partial<Header> = tei.moments.length > 0 ? { moments: tei.moments } : {};
	const said = tei.header.read(tei.moments.length > 0);
	const header = { ...(title && { title }), ...said, ...own };
	const document = readMarkedUp({
		...{ id, text, readable, sections, header },
		evidence: tei.evidence.sort((a, b) => a.start - b.start || b.end - a.end),
		issues: [...tei.issues, ...tei.header.issues]
	});
	return { document, issues: [] };
}
