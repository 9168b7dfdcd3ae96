import type { Section } from '#core/types.ts';

const set = (words: string) => new Set(words.split(' '));

/** No text of theirs is for readers. */
const UNREAD = set(
	'head script style noscript template svg math iframe object canvas audio video map select button textarea datalist'
);
/** What the page puts around its text. */
const AROUND = set('nav footer aside form dialog menu');
const AROUND_ROLES = set('navigation banner contentinfo search complementary dialog menu menubar alert');
const NOTE_ROLES = set('doc-footnote doc-endnote doc-endnotes note doc-backlink');
/** Classes and ids, by which most pages say what their parts are. */
const AROUND_NAMES =
	/(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|site-?header|page-?header|masthead|footer|sidebar|cookies?|banner|share|sharing|social|pager|pagination|skip-?link|skip-?to|related|recommended|popular|top-?bar|rail|promo|utility|subscribe|toolbar|advert\w*|newsletter)(?:$|[\s_-])/i;
const NOTE_NAMES = /(?:^|[\s_-])(?:footnotes?|endnotes?|notes?|fn|reflist)(?:$|[\s_-]?\d*$|\s)/i;
/** Marks of notes within the text. */
const MARK_ROLES = set('doc-noteref');
const MARK_NAMES = /(?:^|\s)(?:footnote-?ref|noteref|note-?mark|reference|fn-?ref|footnote-?anchor)(?:$|\s)/i;

/** They stand apart from what is before and after them. */
export const BLOCKS = set(
	'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'
);

/** They end as soon as they begin. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr');

/** What an element is to a reader. */
export type Part = 'unread' | 'mark' | 'main' | 'article' | Section | undefined;

const isHidden = (attributes: Record<string, string>) =>
	'hidden' in attributes ||
	attributes['aria-hidden'] === 'true' ||
	/display\s*:\s*none/i.test(attributes['style'] ?? '');

/**
 * Tells the parts of a page apart by their elements, roles, and the names that pages usually give them.
 *
 * @param inText whether the element stands within the main part of the page: there a header is a heading, and a class
 * called `header` or `banner` means nothing
 */
export function partOf(name: string, attributes: Record<string, string>, inText: boolean): Part {
	const role = attributes['role'] ?? attributes['epub:type'] ?? '';
	const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
	if (UNREAD.has(name) || isHidden(attributes)) return 'unread';
	if (name === 'body' || name === 'html') return undefined;
	if (name === 'main' || role === 'main') return 'main';
	if ((name === 'a' || name === 'sup') && (MARK_ROLES.has(role) || MARK_NAMES.test(names))) return 'mark';
	if (NOTE_ROLES.has(role) || (BLOCKS.has(name) && NOTE_NAMES.test(names))) return 'apparatus';
	if (AROUND.has(name) || AROUND_ROLES.has(role)) return 'apparatus';
	if (name === 'article') return 'article';
	if (inText) return undefined;
	return name === 'header' || AROUND_NAMES.test(names) ? 'apparatus' : undefined;
}
