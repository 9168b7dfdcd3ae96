/** Other programs that find many strings in a text, given the same forms. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import Modern from 'modern-ahocorasick/fast';
import { fold } from '#core/names/fold.ts';
import type { Way } from './measure.ts';

/** Folds a text word by word; what lies between two words becomes one blank. */
export function foldText(text: string): string {
	return text
		.split(/[^\p{L}\p{N}\p{Mn}'’‘ʻʼ]+/u)
		.map(fold)
		.join(' ');
}

/** Aho–Corasick as published on npm, over text that was folded before: none of them folds at this speed. */
export function ahoCorasicks(forms: string[], folded: string[]): Way[] {
	const sum = (count: (text: string) => number) => () => folded.reduce((all, text) => all + count(text), 0);
	const plain = new AhoCorasick(forms);
	const monyone = new Monyone(forms);
	const modern = new Modern(forms);
	return [
		{ name: 'ahocorasick', run: sum((text) => plain.search(text).length) },
		{ name: '@monyone/aho-corasick', run: sum((text) => monyone.matchInText(text).length) },
		{ name: 'modern-ahocorasick', run: sum((text) => modern.count(text)) }
	];
}

/**
 * ripgrep for whole words, in a process of its own that reads a file.
 *
 * @param command where it is
 * @returns the way, and how to remove its files
 */
export function ripgrep(command: string, forms: string[], texts: string[]): { way: Way; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'jemulpo-bench-'));
	const [list, corpus] = [join(folder, 'forms.txt'), join(folder, 'corpus.txt')];
	writeFileSync(list, forms.join('\n'));
	writeFileSync(corpus, texts.join('\n\n'));
	const run = () => {
		const options = { maxBuffer: 2 ** 30 };
		return spawnSync(command, ['-j1', '-oFw', '-f', list, corpus], options).stdout.toString().split('\n')
			.length;
	};
	return {
		way: { name: 'ripgrep -j1 -oFw', run },
		remove: () => rmSync(folder, { recursive: true })
	};
}

export function hasRipgrep(command: string): boolean {
	return spawnSync(command, ['--version']).status === 0;
}
