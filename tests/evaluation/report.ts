/**
 * Prints how well the pass reads every annotated text, by tag, beside the naive baseline.
 * `--verbose` lists each difference with its sentence; words after it keep only those tags or passages.
 */
import { inheritDoubts } from '#core/extract/corpus.ts';
import { extract, prepare } from '#core/extract/extract.ts';
import type { Mention, RelationKind } from '#core/types.ts';
import { readGazetteer } from '#store/gazetteer.ts';
import { baseline } from './baseline.ts';
import {
	apartPhrases,
	readPhrases,
	scoreClaims,
	scorePhrases,
	seedPhrases,
	type ReadPhrases
} from './phrases.ts';
import { f1, score, total, type Score } from './score.ts';
import { apart, passages, seeds, type AnnotatedText } from './texts.ts';

interface Scored extends AnnotatedText {
	pass: Score;
	naive: Score;
}

const verbose = process.argv.includes('--verbose');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const { gazetteer } = readGazetteer('gazetteer');
const prepared = prepare(gazetteer);
const naive = baseline(gazetteer);

/** The seeds are one corpus, in which doubts are inherited; each passage stands alone. */
function scored(corpus: AnnotatedText[]): Scored[] {
	const found = inheritDoubts(
		corpus.map(({ document }) => extract(document, prepared)),
		prepared.places
	);
	return corpus.map((text, index) => {
		const judge = (mentions: Mention[]) => score(text.annotations, mentions);
		return { ...text, pass: judge(found[index]!.mentions), naive: judge(naive(text.document)) };
	});
}

const COLUMNS = [
	'texts',
	'names',
	'P',
	'R',
	'F1',
	'places',
	'contested',
	'over',
	'dates',
	'fronts',
	'| base P',
	'R',
	'F1',
	'places',
	'dates'
];

const percent = (right: number, of: number) => (of ? `${((100 * right) / of).toFixed(1)}` : '–');
const pair = ([right, of]: [number, number]) => (of ? `${right}/${of}` : '–');
const spans = (one: Score) => [
	percent(one.exact, one.found),
	percent(one.exact, one.annotated),
	one.found || one.annotated ? percent(f1(one), 1) : '–'
];

function row(label: string, texts: Scored[]): string[] {
	const pass = total(texts.map((text) => text.pass));
	const base = total(texts.map((text) => text.naive));
	return [
		label,
		`${texts.length}`,
		`${pass.annotated}`,
		...spans(pass),
		pair(pass.place),
		pair(pass.contested),
		`${pass.overclaimed}`,
		pair(pass.date),
		pair(pass.front),
		...spans(base).map((cell, index) => (index ? cell : `| ${cell}`)),
		pair(base.place),
		pair(base.date)
	];
}

/** Right-aligned columns, the first left-aligned. */
function table(rows: string[][]): string {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
	return rows
		.map((cells) =>
			cells
				.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!)))
				.join('  ')
		)
		.join('\n');
}

/** The line on which a difference lies, for whoever looks into it. */
function context(text: string, difference: string): string {
	const [, start, end] = /:(\d+)-(\d+)/.exec(difference)!.map(Number) as [number, number, number];
	const [from, to] = [Math.max(0, start - 70), Math.min(text.length, end + 50)];
	return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`.replace(/\s+/g, ' ');
}

const all = [...scored(seeds()), ...[...passages(), ...apart()].flatMap((passage) => scored([passage]))];
const chosen = all.filter(
	({ document, tags }) => only.length === 0 || [document.id, ...tags].some((word) => only.includes(word))
);
const tags = [...new Set(chosen.flatMap((text) => text.tags))].sort();
const own = chosen.filter(({ tags }) => !tags.includes('seeds') && !tags.includes('apart'));
console.log(
	table([
		['tag', ...COLUMNS],
		...tags.map((tag) =>
			row(
				tag,
				chosen.filter((text) => text.tags.includes(tag))
			)
		),
		row('all passages', own),
		row('all', chosen)
	])
);
const KINDS = ['sector', 'toward', 'near', 'between', 'along', 'line', 'part', 'movement', 'cross'] as const;
const phrases =
	only.length === 0
		? { seeds: readPhrases(seedPhrases(), prepared), apart: readPhrases(apartPhrases(), prepared) }
		: undefined;
if (phrases) {
	const scoreRow = (label: string, texts: ReadPhrases[], kind?: RelationKind) => {
		const { found, right, bearing, km, extra } = scorePhrases(texts, kind);
		return [label, ...[found, right, bearing, km].map(pair), kind ? '–' : `${extra}`];
	};
	const both = [...phrases.seeds, ...phrases.apart];
	console.log(
		`\n${table([
			['phrases', 'found', 'right', 'bearing', 'km', 'extra'],
			...KINDS.map((kind) => scoreRow(kind, both, kind)),
			scoreRow('seeds', phrases.seeds),
			scoreRow('apart', phrases.apart)
		])}\n\nclaims, apart: ${pair(scoreClaims(phrases.apart).right)}`
	);
	if (verbose) console.log(`\n${scorePhrases(both).differences.join('\n')}`);
}
if (verbose) {
	for (const { document, pass } of chosen) {
		for (const difference of pass.differences)
			console.log(`\n${difference}\n    ${context(document.text, difference)}`);
	}
}
