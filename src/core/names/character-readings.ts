/**
 * Readings of Chinese characters, Korean and Japanese: to propose a name's readings to a curator, and to check the
 * gazetteer's against. Never used silently: a proposal is not a source.
 */
import { foldHanja } from './hanja-variants.ts';
import * as japanese from './japanese-readings.ts';
import * as korean from './korean-readings.ts';

type Readings = ReadonlyMap<string, string[]>;

const GROUP = /([가-힣]|[ァ-ヶー]+)([\u3400-\u9fff]+)/gu;

function tableOf(...lists: string[]): Readings {
	const table = new Map<string, string[]>();
	for (const list of lists) {
		for (const [, reading, characters] of list.replace(/\s/g, '').matchAll(GROUP)) {
			for (const character of characters!) {
				const known = table.get(character);
				if (known) known.push(reading!);
				else table.set(character, [reading!]);
			}
		}
	}
	return table;
}

/** The tables are large and few ask for them, so each is read when first asked for. */
const tables: { korean?: Readings; japanese?: Readings } = {};

function lookUp(table: Readings, character: string): string[] {
	return table.get(character) ?? table.get(foldHanja(character)) ?? [];
}

/** Korean readings of a character, the usual one first, before any initial-sound law: 龍 → 룡; empty when unknown. */
export function koreanReadings(character: string): string[] {
	return lookUp((tables.korean ??= tableOf(korean.FIRST, korean.OTHERS)), character);
}

/** Japanese on-readings of a character in katakana, the usual one first: 州 → シュウ, ス; empty when unknown. */
export function onReadings(character: string): string[] {
	return lookUp((tables.japanese ??= tableOf(japanese.FIRST, japanese.OTHERS)), character);
}
