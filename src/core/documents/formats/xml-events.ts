import { SaxesParser } from 'saxes';

/** A tag: its name without prefix, its attributes as written, and where it stands. */
export interface Tag {
	name: string;
	attributes: Record<string, string>;
	start: number;
	end: number;
}

/** What is told of an XML text, in its order, each with the stretch of the text where it stands. */
export interface XmlEvents {
	open(tag: Tag): void;
	close(tag: Tag): void;
	/** Characters between tags, as written: entities not resolved. */
	text?(start: number, end: number): void;
	/** The characters of a CDATA section. */
	cdata?(start: number, end: number): void;
	/** What stands between `<!DOCTYPE` and its end. */
	doctype?(declaration: string, start: number, end: number): void;
	/** What is not well-formed, and where. */
	error?(message: string, at: number): void;
}

/** The five entities that XML itself defines, and characters by number. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/iy;
/** A reference that the end of a chunk may have cut. */
const UNFINISHED = /&[^;&<>\s]{0,40}$/;
const CDATA_START = '<![CDATA['.length;
const CDATA_END = ']]>'.length;

/**
 * Hides ampersands that begin no known reference: an entity of a DTD is never expanded, and a bare ampersand would
 * make the parser swallow all up to the next semicolon.
 */
function withoutEntities(text: string): string {
	return text.replace(/&/g, (ampersand, at: number) => {
		REFERENCE.lastIndex = at;
		return REFERENCE.test(text) ? ampersand : '+';
	});
}

/**
 * Reads XML as it comes. No DTD is read, nothing is fetched, no entity is expanded, and what is not well-formed is told and
 * then read as well as it can be.
 */
export class XmlReader {
	readonly #parser = new SaxesParser();
	readonly #events: XmlEvents;
	#carried = '';
	/** Of all that has come. */
	#length = 0;
	/** Where the last mark-up ended. */
	#end = 0;
	/** From here on: the text that has come since, to find where mark-up begins. */
	#pending = '';

	constructor(events: XmlEvents) {
		this.#events = events;
		const parser = this.#parser;
		parser.on('opentag', ({ name, attributes }) => {
			const [start, end] = this.#markup();
			events.open({ name: local(name), attributes, start, end });
		});
		parser.on('closetag', ({ name, attributes, isSelfClosing }) => {
			const [start, end] = isSelfClosing ? [parser.position, parser.position] : this.#markup();
			events.close({ name: local(name), attributes, start, end });
		});
		parser.on('cdata', () => {
			const [start, end] = this.#markup('<![CDATA[');
			events.cdata?.(start + CDATA_START, end - CDATA_END);
		});
		parser.on('doctype', (declaration) => events.doctype?.(declaration, ...this.#markup('<!DOCTYPE')));
		parser.on('comment', () => void this.#markup('<!--'));
		parser.on('processinginstruction', () => void this.#markup('<?'));
		parser.on('xmldecl', () => void this.#markup('<?'));
		// Without a listener the first error would be thrown.
		parser.on('error', ({ message }) => {
			events.error?.(
				message.replace(/^[\d:]*\s*/, '').replace(/\.?$/, '.'),
				Math.min(parser.position, this.#length)
			);
		});
	}

	/** How much of the text has been told: all before it. */
	get told(): number {
		return this.#end;
	}

	/**
	 * Tells the text since the last mark-up, and gives the stretch of the mark-up that ends here.
	 *
	 * @param opener how it begins; default: as a tag, which has no other `<` in it
	 */
	#markup(opener?: string): [start: number, end: number] {
		const { position } = this.#parser;
		const length = position - this.#end;
		const at = opener ? this.#pending.indexOf(opener) : this.#pending.lastIndexOf('<', length - 1);
		const start = this.#end + (at < 0 || at > length || length === 0 ? length : at);
		if (start > this.#end) this.#events.text?.(this.#end, start);
		this.#pending = this.#pending.slice(length);
		this.#end = position;
		return [start, position];
	}

	/** Takes the next stretch of the text, cut anywhere. */
	write(chunk: string): void {
		const text = this.#carried + chunk;
		const cut = UNFINISHED.exec(text.slice(-48));
		const whole = cut ? text.length - cut[0].length : text.length;
		this.#carried = text.slice(whole);
		this.#pass(text.slice(0, whole));
	}

	#pass(text: string): void {
		this.#length += text.length;
		this.#pending += text;
		this.#parser.write(withoutEntities(text));
	}

	/** Ends the text; what was not closed is told as an error. */
	end(): void {
		this.#pass(this.#carried);
		const left = this.#pending.search(/<|$/);
		if (left > 0) this.#events.text?.(this.#end, this.#end + left);
		this.#end += this.#pending.length;
		this.#parser.close();
	}
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
