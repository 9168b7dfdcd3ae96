/**
 * Prose made for measuring: it has the words, the punctuation and the dates of the annotated texts of this project, and
 * as many names as asked for.
 */
import { readFileSync } from 'node:fs';
import { formRank } from '#core/names/form-rank.ts';
import { formsOf } from '#core/names/forms.ts';
import type { Gazetteer } from '#core/types.ts';
import { passages, seeds, type AnnotatedText } from '../evaluation/texts.ts';
import { Random } from './random.ts';

/** Where names stand in a text. */
const BEFORE_NAMES = new Set(['in', 'to', 'toward', 'near', 'from', 'of', 'at', 'and']);
const DOCUMENT_UNITS = 40_000;
const PARAGRAPH_UNITS = 700;
/** The annotated texts are few: so many of their longer words are changed for others of the language. */
const CHANGED = 0.4;
const CHANGEABLE = /^[a-z]{5,}$/;
/** What telegrams are full of and other prose is not: numbers, and names within a sentence. */
const STRIKING = /^[\p{Lu}\d]/u;
/** In ordinary prose so many of these are changed as well. */
const LEVELLED = 0.8;

/** How a corpus is made. */
export interface Making {
	/** How many characters lie from one name of a place to the next. */
	every: number;
	/** Whether it has as many numbers and other names as telegrams have, or as few as other prose. */
	like: 'telegrams' | 'prose';
}

/** The names of a gazetteer as texts mostly spell them, in Latin letters. */
export function usualNames({ places }: Gazetteer): string[] {
	return places
		.flatMap((place) => formsOf(place))
		.filter((form) => form.script === 'Latn' && formRank(form) === 0)
		.map(({ form }) => form);
}

/** The words of a text with the punctuation that clings to them, without the names of places. */
function wordsOf({ document: { text }, annotations }: AnnotatedText): string[] {
	let from = 0;
	let rest = '';
	for (const { start, end } of [...annotations].sort((a, b) => a.start - b.start)) {
		rest += text.slice(from, start);
		from = end;
	}
	return (rest + text.slice(from)).split(/\s+/).filter(Boolean);
}

/** For each word those that follow it, as often as they do. */
function followers(texts: AnnotatedText[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const text of texts) {
		const words = wordsOf(text);
		for (const [at, word] of words.entries()) {
			const next = words[at + 1] ?? words[0]!;
			const known = found.get(word);
			if (known) known.push(next);
			else found.set(word, [next]);
		}
	}
	return found;
}

/**
 * Makes a corpus; the same for the same arguments.
 *
 * @param bytes how much, in UTF-8, about
 * @param names what to set in after prepositions
 * @returns documents of about 40,000 characters
 */
export function makeCorpus(bytes: number, names: string[], making: Making): string[] {
	const chain = followers([...seeds(), ...passages()]);
	const common = readFileSync('tests/unit/names/fixtures/english-words.txt', 'utf8')
		.split('\n')
		.filter((word) => CHANGEABLE.test(word));
	const random = new Random(making.every);
	const starts = [...chain.keys()].filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
	const documents: string[] = [];
	for (let made = 0; made < bytes;) {
		const text = makeDocument(chain, starts, common, names, making, random);
		documents.push(text);
		made += Buffer.byteLength(text);
	}
	return documents;
}

function makeDocument(
	chain: Map<string, string[]>,
	starts: string[],
	common: string[],
	names: string[],
	{ every, like }: Making,
	random: Random
): string {
	const parts = [`Report ${random.below(1000)}\n\n${1 + random.below(28)} September 1950\n\n`];
	let [length, paragraph, named] = [0, 0, 0];
	let word = random.pick(starts);
	let inside = false;
	const add = (text: string) => {
		parts.push(text);
		length += text.length;
		paragraph += text.length;
	};
	while (length < DOCUMENT_UNITS) {
		const levelled = like === 'prose' && inside && STRIKING.test(word) && random.next() < LEVELLED;
		const changed = levelled || (CHANGEABLE.test(word) && random.next() < CHANGED);
		add(changed ? random.pick(common) : word);
		inside = !/[.!?]$/.test(word);
		if (named + every < length && BEFORE_NAMES.has(word)) {
			add(` ${random.pick(names)}`);
			// What lies between is uneven, as in texts.
			named = length + every * (random.next() - 0.5);
		}
		if (paragraph > PARAGRAPH_UNITS && /[.!?]$/.test(word)) {
			add('\n\n');
			paragraph = 0;
			inside = false;
			word = random.pick(starts);
		} else {
			add(' ');
			word = random.pick(chain.get(word)!);
		}
	}
	return parts.join('').trimEnd();
}

const ONSETS = ['', 'b', 'ch', 'd', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'r', 's', 't', 'ts', 'y'];
const RIMES = ['a', 'an', 'ang', 'ei', 'eo', 'i', 'in', 'ing', 'o', 'ok', 'on', 'ong', 'u', 'un', 'yo', 'yu'];

/** Names that nobody bears, all different: one to three words of two or three syllables. */
export function inventNames(count: number): string[] {
	const random = new Random(count);
	const names = new Set<string>();
	const word = () => {
		let made = '';
		for (let syllables = 2 + random.below(2); syllables > 0; syllables--)
			made += random.pick(ONSETS) + random.pick(RIMES);
		return made[0]!.toUpperCase() + made.slice(1);
	};
	while (names.size < count) {
		const parts = random.next();
		names.add(
			parts < 0.5
				? `${word()}${word().toLowerCase()}`
				: parts < 0.9
					? `${word()} ${word()}`
					: `${word()} ${word()}-${word().toLowerCase()}`
		);
	}
	return [...names];
}
