import type { Evidence, Section } from '#core/types.ts';

const set = (words: string) => new Set(words.split(' '));

/** They stand apart from what is before and after them. */
export const BLOCKS = set(
	'TEI text front body back group div div1 div2 div3 div4 div5 floatingText head p ab l lg sp speaker stage list item label ' +
		'table row cell opener closer dateline salute signed byline trailer postscript argument epigraph titlePage docTitle titlePart ' +
		'docAuthor docDate docImprint imprimatur figure quote q cit listBibl bibl address addrLine attachment'
);

/** Breaks of lines, pages and columns: a space, unless they say that a word goes on. */
export const BREAKS = set('lb pb cb gb milestone');

/**
 * What is no text of the document: running heads and page numbers, facsimiles, what the source deleted, and an editor's
 * other spelling where the source's own stands beside it.
 */
export const UNREAD = set(
	'teiHeader fw facsimile standOff graphic figDesc del gap corr reg expan supplied-note'
);

const SECTIONS: Record<string, Section> = {
	...Object.fromEntries(
		[
			...set(
				'front head opener dateline salute byline titlePage docTitle docAuthor docDate argument epigraph'
			)
		].map((name) => [name, 'header'])
	),
	...Object.fromEntries([...set('closer signed trailer')].map((name) => [name, 'closing'])),
	...Object.fromEntries([...set('body div postscript floatingText')].map((name) => [name, 'body'])),
	...Object.fromEntries([...set('note back listBibl')].map((name) => [name, 'apparatus']))
};

/** What an element makes of the text in it; undefined when it leaves it as it is. */
export function sectionOf(name: string, attributes: Record<string, string>): Section | undefined {
	if (name === 'div' && /^(?:notes|index|apparatus|bibliography)$/.test(attributes['type'] ?? '')) {
		return 'apparatus';
	}
	return Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
}

const PLACES = set('placeName geogName settlement region country district bloc');
const PERSONS = set('persName forename surname');

/** What an element says of the words in it: that they name a person, or a place. */
export function evidenceOf(name: string, { type }: Record<string, string>): Evidence['kind'] | undefined {
	if (PERSONS.has(name)) return 'person';
	if (PLACES.has(name)) return 'place';
	if (name !== 'name' && name !== 'rs') return undefined;
	if (type === 'place' || type === 'geog') return 'place';
	return type === 'person' || type === 'pers' ? 'person' : undefined;
}

/** Where a date dates the document, and not something in it. */
export const DATES_DOCUMENT = set('dateline opener closer docDate byline');

/** The day or the first day of a TEI date: `@when`, else where its time begins. */
export function dateOf(attributes: Record<string, string>): string | undefined {
	return (
		attributes['when'] ??
		attributes['when-iso'] ??
		attributes['from'] ??
		attributes['notBefore'] ??
		attributes['notAfter']
	);
}
