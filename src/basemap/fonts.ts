import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '#core/types.ts';
import { NOTO_CJK, run } from './tools.ts';

/** The Korean face of the collection, whose characters have the shapes of Korean print. */
const KOREAN_FACE = 1;
/** What pages write themselves. */
const SITE_WORDS = '三十八度線濟物浦';

const SCRIPTS = {
	hanja: /\p{Script=Han}/u,
	hangul: /\p{Script=Hangul}/u,
	kana: /[\p{Script=Katakana}ー・]/u
};
export type Script = keyof typeof SCRIPTS;

/** Rare katakana come in readings of any new place: all are there. */
const KATAKANA = Array.from({ length: 0x30ff - 0x30a0 }, (_, index) => String.fromCodePoint(0x30a1 + index));

/** The characters of each script that the names of places are written with, sorted. */
export function charactersOf(places: Place[]): Record<Script, string> {
	const names = places.flatMap(({ hanja, hangul, kana, forms }) => [
		...[hanja, hangul, kana].flat(),
		...forms.map(({ form }) => form)
	]);
	const characters = new Set([...names, ...KATAKANA, SITE_WORDS].join('').normalize('NFC'));
	const of = (script: Script) =>
		[...characters]
			.filter((one) => SCRIPTS[script].test(one))
			.sort()
			.join('');
	return { hanja: of('hanja'), hangul: of('hangul'), kana: of('kana') };
}

/** Noto Sans with nothing but these characters, as woff2. */
export function subset(characters: string): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
	const file = join(folder, 'font.woff2');
	run('pyftsubset', [
		NOTO_CJK,
		`--font-number=${KOREAN_FACE}`,
		`--text=${characters}`,
		'--flavor=woff2',
		'--layout-features=',
		'--no-hinting',
		'--desubroutinize',
		`--output-file=${file}`
	]);
	const bytes = readFileSync(file);
	rmSync(folder, { recursive: true });
	return bytes;
}
