import { Parser } from 'htmlparser2';
import type { Document, Section, Span } from '#core/types.ts';
import { collapsed, plainOf, ReadableBuilder } from '../readable.ts';
import { readMarkedUp } from '../marked-up.ts';
import { HtmlHead } from './html-head.ts';
import { BLOCKS, partOf, VOID, type Part } from './html-elements.ts';

interface Open {
	name: string;
	part: Part;
	/** Where its content starts. */
	start: number;
	/** The text read in it so far; kept only for what asks for it. */
	text: string;
}

/** Elements whose text matters before they are closed. */
const HEARD = new Set(['sup', 'title', 'h1']);

/** `1`, `[12]`, `*`, `†`: the mark of a note, and nothing that belongs to the text. */
const NOTE_MARK = /^\s*(?:\[?\(?\d{1,3}\)?\]?|\[?[a-z]\]|[*†‡§]+)\s*$/;

/** What a page's elements say of its text. */
class Page {
	readonly builder = new ReadableBuilder();
	readonly head = new HtmlHead();
	readonly sections: (Span & { section: Section })[] = [];
	readonly mains: Span[] = [];
	readonly articles: Span[] = [];
	readonly #open: Open[] = [];
	readonly #heard: Open[] = [];
	/** How many open elements there are of a part, and of `pre`: asking all of them at every text would take too long. */
	readonly #counts = new Map<Part | 'pre', number>();

	#count(what: Part | 'pre', by: number): void {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
	}

	#within(what: Part | 'pre'): boolean {
		return (this.#counts.get(what) ?? 0) > 0;
	}

	#boundary(name: string, start: number, end: number): void {
		if (name === 'br') this.builder.put(start, end, '\n');
		else if (BLOCKS.has(name) && end - start > 2) this.builder.put(start, end, '\n\n');
	}

	openTag(name: string, attributes: Record<string, string>, start: number, end: number): void {
		this.head.element(name, attributes);
		const part = partOf(name, attributes, this.#within('main') || this.#within('article'));
		if (!this.#within('unread')) this.#boundary(name, start, end);
		if (VOID.has(name)) return;
		const open = { name, part, start: end, text: '' };
		this.#open.push(open);
		if (HEARD.has(name)) this.#heard.push(open);
		this.#count(part, 1);
		if (name === 'pre') this.#count('pre', 1);
	}

	closeTag(name: string, start: number, end: number): void {
		const at = this.#open.findLastIndex((open) => open.name === name);
		if (at < 0) return;
		const [open] = this.#open.splice(at, 1) as [Open];
		const { part, start: from, text } = open;
		if (HEARD.has(name)) this.#heard.splice(this.#heard.indexOf(open), 1);
		this.#count(part, -1);
		if (name === 'pre') this.#count('pre', -1);
		this.head.close(name, { start: from, end: start }, text);
		if (part === 'main') this.mains.push({ start: from, end: start });
		if (part === 'article') this.articles.push({ start: from, end: start });
		if (part === 'apparatus') this.sections.push({ start: from, end: start, section: 'apparatus' });
		const isMark = part === 'mark' || (name === 'sup' && NOTE_MARK.test(text));
		if (isMark) this.builder.drop(from, start);
		if (!this.#within('unread')) this.#boundary(name, start, end);
	}

	text(data: string, start: number, end: number): void {
		for (const open of this.#heard) open.text += data;
		if (!this.#within('unread')) this.builder.put(start, end, this.#within('pre') ? data : collapsed(data));
	}
}

/** The part of the page that is its text, when its elements say so. */
function mainOf({ mains, articles }: Page): Span | undefined {
	const outer = articles.filter(
		(one) => !articles.some((other) => other.start < one.start && one.end <= other.end)
	);
	return mains.at(-1) ?? (outer.length === 1 ? outer[0] : undefined);
}

/**
 * Reads a saved page: its text by the rules for plain texts; navigation, headers and footers of the page, and notes, apart
 * from it. Nothing in a page is ever run, fetched or followed.
 *
 * @param text the page as stored; all offsets are into it
 */
export function readHtml(id: string, text: string): Document {
	const page = new Page();
	const parser: Parser = new Parser({
		onopentag: (name, attributes) => page.openTag(name, attributes, parser.startIndex, parser.endIndex + 1),
		onclosetag: (name) => page.closeTag(name, parser.startIndex, parser.endIndex + 1),
		ontext: (data) => page.text(data, parser.startIndex, parser.endIndex + 1)
	});
	parser.end(text);
	const readable = page.builder.finish(text.length);
	const main = mainOf(page);
	const hasText = main && plainOf(readable.slice(main.start, main.end)).text.trim() !== '';
	const around: Span[] = hasText
		? [
				{ start: 0, end: main.start },
				{ start: main.end, end: text.length }
			]
		: [];
	return readMarkedUp({
		...{ id, text, readable },
		...page.head.read(main),
		sections: [...page.sections, ...around.map((span) => ({ ...span, section: 'apparatus' as const }))].sort(
			(a, b) => a.start - b.start
		)
	});
}
