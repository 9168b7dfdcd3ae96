/** How fast texts are scanned for names and read as a whole, beside other programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#core/documents/read.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import { FormIndex } from '#core/extract/form-index.ts';
import type { Prepared } from '#core/extract/prepare.ts';
import { scan } from '#core/extract/scan.ts';
import { Words } from '#core/extract/words.ts';
import { formsOf } from '#core/names/forms.ts';
import type { Gazetteer } from '#core/types.ts';
import { inventNames, makeCorpus, usualNames, type Making } from './corpus.ts';
import { sideBySide, type Measured, type Way } from './measure.ts';
import { ahoCorasicks, foldText, hasRipgrep, ripgrep } from './rivals.ts';
import { figure, printTable } from './table.ts';

/** So long a part of a text is read as one document. */
const PART_UNITS = 40_000;
const MANY_FORMS = 1_000_000;
const RIPGREP = 'rg';
const PARTS = 20;
/** So many parts are read before, uncounted: the first megabytes of a process go into compiling its code. */
const WARM_PARTS = 5;
const CORPORA: Making[] = [
	{ every: 200, like: 'telegrams' },
	{ every: 2000, like: 'telegrams' },
	{ every: 2000, like: 'prose' }
];

const COLUMNS = ['', 'MB/s', 'of the scanner', 'found'];

interface Corpus extends Making {
	texts: string[];
	megabytes: number;
}

function scanner<T>(name: string, texts: string[], index: FormIndex<T>, anyCase = false): Way {
	const run = new Words('', { start: 0, end: 0 });
	return {
		name,
		run: () => {
			let found = 0;
			for (const text of texts) {
				run.read(text, { start: 0, end: text.length });
				found += scan(run, index, anyCase, () => true).length;
			}
			return found;
		}
	};
}

function wholePass(name: string, texts: string[], prepared: Prepared): Way {
	const mentions = (text: string, at: number) =>
		extract(readDocument(`d${at}`, text), prepared).mentions.length;
	return { name, run: () => texts.reduce((found, text, at) => found + mentions(text, at), 0) };
}

function rows(measured: Measured[], megabytes: number): string[][] {
	const [bare] = measured as [Measured, ...Measured[]];
	return measured.map(({ name, ms, found }) => [
		name,
		figure((1000 * megabytes) / ms),
		figure(bare.ms / ms),
		String(found)
	]);
}

/**
 * Prints a table for each corpus: scanning and the whole pass.
 *
 * @param megabytes of each corpus
 */
export function measureScanning(gazetteer: Gazetteer, megabytes: number, rounds: number): void {
	const prepared = prepare(gazetteer);
	const names = usualNames(gazetteer);
	for (const making of CORPORA) {
		const texts = makeCorpus(megabytes * 1e6, names, making);
		const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		const corpus = { ...making, texts, megabytes: bytes / 1e6 };
		const forms = [...new Set(prepared.names.spellings().map(foldText))];
		measureCorpus(corpus, gazetteer, prepared, forms, rounds);
	}
}

/** Prints a table for the text files of a folder: scanning and the whole pass. A long text is read in parts. */
export function measureTexts(gazetteer: Gazetteer, folder: string, rounds: number): void {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	if (files.length === 0) throw new Error(`No text files (.txt) in ${folder}`);
	const texts = files.flatMap((name) => inParts(readFileSync(join(folder, name), 'utf8')));
	const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const prepared = prepare(gazetteer);
	const measured = partByPart(texts, rounds, (part) => [
		scanner('scanner', part, prepared.names),
		wholePass('whole pass', part, prepared)
	]);
	printTable(
		`${megabytes.toFixed(1)} MB of ${folder} (${strikingIn(texts)})`,
		COLUMNS,
		rows(measured, megabytes)
	);
}

function inParts(text: string): string[] {
	const parts: string[] = [];
	for (let at = 0; at < text.length; at += PART_UNITS) parts.push(text.slice(at, at + PART_UNITS));
	return parts;
}

/** Side by side in small parts, so that a machine that is fast now and slow then is so for all alike. */
function partByPart(texts: string[], rounds: number, waysOf: (part: string[]) => Way[]): Measured[] {
	const each = Math.ceil(texts.length / PARTS);
	const parts = Array.from({ length: PARTS }, (_, at) => texts.slice(at * each, (at + 1) * each));
	for (const part of parts.slice(0, WARM_PARTS)) sideBySide(waysOf(part), 1);
	return parts
		.map((part) => sideBySide(waysOf(part), rounds))
		.reduce((sums, more) =>
			sums.map(({ name, ms, found }, at) => ({ name, ms: ms + more[at]!.ms, found: found + more[at]!.found }))
		);
}

/** In groups, each beside the scanner: an index of a million forms would make the collector of garbage slow for all. */
function measureCorpus(
	{ every, like, texts, megabytes }: Corpus,
	gazetteer: Gazetteer,
	prepared: Prepared,
	forms: string[],
	rounds: number
): void {
	const bare = scanner('scanner', texts, prepared.names);
	const pass = partByPart(texts, rounds, (part) => [
		scanner('scanner', part, prepared.names),
		scanner('scanner, names in small letters too', part, prepared.names, true),
		wholePass('whole pass', part, prepared)
	]);
	const enlarged = sideBySide([bare, enlargedScanner(gazetteer, texts)], rounds);
	const rivals = sideBySide([bare, ...rivalsOf(forms, texts)], rounds);
	printTable(
		`${megabytes.toFixed(0)} MB like ${like} (${strikingIn(texts)}), a place every ${every} characters; ${forms.length} forms`,
		COLUMNS,
		[pass, enlarged, rivals].flatMap((group) => rows(group, megabytes))
	);
}

/** How many numbers and capitals a corpus has. */
function strikingIn(texts: string[]): string {
	const text = texts.slice(0, 100).join('');
	const per = (pattern: RegExp) => ((1000 * text.match(pattern)!.length) / text.length).toFixed(0);
	return `${per(/\d+/g)} numbers and ${per(/\p{Lu}/gu)} capitals to 1,000`;
}

function enlargedScanner(gazetteer: Gazetteer, texts: string[]): Way {
	const forms = [...gazetteer.places.flatMap(formsOf).map(({ form }) => form), ...inventNames(MANY_FORMS)];
	const index = new FormIndex(forms.map((text) => ({ text, value: text })));
	return scanner(`scanner with ${MANY_FORMS} forms more`, texts, index);
}

function rivalsOf(forms: string[], texts: string[]): Way[] {
	const folded = texts.map(foldText);
	const others = ahoCorasicks(forms, texts, folded);
	if (hasRipgrep(RIPGREP)) return [...others, ripgrep(RIPGREP, forms, folded)];
	console.log(`(${RIPGREP} is not installed)`);
	return others;
}
