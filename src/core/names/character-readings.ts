/**
 * Readings of Chinese characters, Korean and Japanese: to propose a name's readings to a curator, and to check the
 * gazetteer's against. Never used silently: a proposal is not a source.
 */
import { foldHanja } from './hanja-variants.ts';
import * as japanese from './japanese-readings.ts';
import * as korean from './korean-readings.ts';
import * as mandarin from './mandarin-readings.ts';

type Readings = ReadonlyMap<string, string[]>;

const isCharacter = (text: string): boolean => text >= '\u3400' && text <= '\u9fff';

/** Reads lists of a reading and its characters in turn; of a character's readings those of the first list come first. */
function tableOf(...lists: string[]): Readings {
	const table = new Map<string, string[]>();
	for (const list of lists) {
		let reading = '';
		let complete = true;
		for (const text of list.replace(/\s/g, '')) {
			if (!isCharacter(text)) {
				reading = complete ? text : reading + text;
				complete = false;
				continue;
			}
			complete = true;
			const known = table.get(text);
			if (known) known.push(reading);
			else table.set(text, [reading]);
		}
	}
	return table;
}

/** The tables are large and few ask for them, so each is read when first asked for. */
const tables: { korean?: Readings; japanese?: Readings; mandarin?: Readings } = {};

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

/** The Mandarin reading of a character in pinyin without tones: 州 → zhou; undefined when unknown. */
export function mandarinReading(character: string): string | undefined {
	return lookUp((tables.mandarin ??= tableOf(mandarin.FIRST)), character)[0];
}
