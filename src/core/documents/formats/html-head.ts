import type { Header, Span } from '#core/types.ts';
import type { MarkedUp } from '../marked-up.ts';
import { statedMoment } from './moment.ts';

/** Names of `meta` elements that date the document; those that date the page (`article:published_time`) do not. */
const DATES = [
	'citation_date',
	'citation_publication_date',
	'dcterms.created',
	'dc.date.created',
	'dcterms.date',
	'dc.date',
	'date'
];
const TITLES = ['citation_title', 'dcterms.title', 'dc.title'];

/** Between the title of a document and the name of the site, as pages write them. */
const SITE = /\s+[|—–»·]\s+/;

const tidy = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim() || undefined;

/** What a page says of itself: in its head, and by its first heading. */
export class HtmlHead {
	readonly #meta = new Map<string, string>();
	readonly #headings: (Span & { text: string })[] = [];
	#title: string | undefined;

	/** Takes an element as it begins. */
	element(name: string, attributes: Record<string, string>): void {
		if (name !== 'meta') return;
		const key = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
		if (attributes['content'] && !this.#meta.has(key)) this.#meta.set(key, attributes['content']);
	}

	/** Takes an element as it ends, with its text when it is a title or a heading. */
	close(name: string, span: Span, text: string): void {
		if (name === 'title') this.#title ??= tidy(text)?.split(SITE)[0];
		if (name === 'h1') this.#headings.push({ ...span, text });
	}

	#named(names: string[]): string | undefined {
		return names.map((name) => this.#meta.get(name)).find((content) => content !== undefined);
	}

	/** @param main where the page's text stands: a heading there is its title, one elsewhere is the site's */
	read(main: Span | undefined): Pick<MarkedUp, 'header' | 'fallback' | 'issues'> {
		const heading = this.#headings.find(({ start }) => main && start >= main.start && start < main.end);
		const title =
			tidy(this.#named(TITLES)) ?? tidy(heading?.text) ?? this.#title ?? tidy(this.#headings[0]?.text);
		const header: Partial<Header> = title === undefined ? {} : { title };
		const date = this.#named(DATES);
		if (date === undefined) return { header };
		const { moment, issues } = statedMoment('dated', date);
		return { header, fallback: moment, issues };
	}
}
