/** Other programs that find many strings in a text, given the same forms. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import Modern from 'modern-ahocorasick/fast';
import type { Way } from './measure.ts';

/** Folds a text as most programs would: what lies between two words becomes one blank. Offsets are lost. */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{Mn}'’‘ʻʼ]/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.toLowerCase()
		.normalize('NFC')
		.trim();
}

/**
 * Aho–Corasick as published on npm, over text that was folded before; and the quickest of them with the folding, which
 * the scanner does as it reads.
 */
export function ahoCorasicks(forms: string[], texts: string[], folded: string[]): Way[] {
	const sum = (count: (text: string) => number) => () => folded.reduce((all, text) => all + count(text), 0);
	const plain = new AhoCorasick(forms);
	const monyone = new Monyone(forms);
	const modern = new Modern(forms);
	return [
		{ name: 'ahocorasick', run: sum((text) => plain.search(text).length) },
		{ name: '@monyone/aho-corasick', run: sum((text) => monyone.matchInText(text).length) },
		{
			name: '@monyone/aho-corasick, folding the text first',
			run: () => texts.reduce((all, text) => all + monyone.matchInText(foldText(text)).length, 0)
		},
		{ name: 'modern-ahocorasick', run: sum((text) => modern.count(text)) }
	];
}

/** ripgrep for whole words, in a process of its own that reads a file. */
export function ripgrep(command: string, forms: string[], texts: string[]): Way {
	const folder = mkdtempSync(join(tmpdir(), 'jemulpo-bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true }));
	const [list, corpus] = [join(folder, 'forms.txt'), join(folder, 'corpus.txt')];
	writeFileSync(list, forms.join('\n'));
	writeFileSync(corpus, texts.join('\n\n'));
	const lines = () =>
		spawnSync(command, ['-j1', '-oFw', '-f', list, corpus], { maxBuffer: 2 ** 30 })
			.stdout.toString()
			.split('\n').length;
	return { name: 'ripgrep -j1 -oFw', run: lines };
}

export function hasRipgrep(command: string): boolean {
	return spawnSync(command, ['--version']).status === 0;
}
