import type { Place } from '#core/types.ts';
import { koreanReadings, onReadings } from '#core/names/character-readings.ts';
import { kanaFits } from '#core/names/sino-japanese.ts';
import { misreadHangul } from '#core/names/sino-korean.ts';
import type { Read } from '../read.ts';
import { warn, type Finding } from './rule.ts';

/** "城 is ジョウ, 津 is シン": what a curator needs to see where a reading goes astray. */
function readingsInWords(hanja: string, readingsOf: (character: string) => string[]): string {
	return [...hanja]
		.map((character) => {
			const readings = readingsOf(character);
			return readings.length > 0
				? `${character} is ${readings.join(' or ')}`
				: `of ${character} no reading is known`;
		})
		.join(', ');
}

/** One syllable for each character, as in the South or the North; spaces do not count. */
const fitsHangul = (hanja: string, hangul: string): boolean =>
	misreadHangul(hanja, hangul.replaceAll(' ', ''))?.length === 0;

const ADVICE = 'Correct the one or the other, or add an exception with the reason.';

/**
 * Hangul that cannot be the reading of any of the place's Chinese characters, and characters that none of its Hangul
 * reads.
 */
export function checkHangul(places: readonly Read<Place>[]): Finding[] {
	return places.flatMap((read) => {
		const { hangul, hanja } = read.value;
		if (hangul.length === 0 || hanja.length === 0) return [];
		const unread = hanja.flatMap((name, at) => {
			if (hangul.some((reading) => fitsHangul(name, reading))) return [];
			const says =
				`${name} is not read ${hangul.join(' or ')}. Expected one syllable for each character: ` +
				`${readingsInWords(name, koreanReadings)}. ${ADVICE}`;
			return [warn(read, 'hanja-unread', ['hanja', at], says, name)];
		});
		const unwritten = hangul.flatMap((name, at) => {
			if (hanja.some((characters) => fitsHangul(characters, name))) return [];
			const says = `${name} is not a reading of ${hanja.join(' or ')}. ${ADVICE}`;
			return [warn(read, 'hangul-unwritten', ['hangul', at], says, name)];
		});
		return [...unread, ...unwritten];
	});
}

/**
 * Kana that cannot be the on-reading of any of the place's Chinese characters.
 *
 * Only for names that are Korean too: places in Japan are read in Japanese, and Chinese cities often by usage.
 */
export function checkKana(places: readonly Read<Place>[]): Finding[] {
	return places.flatMap((read) => {
		const { hangul, hanja, kana } = read.value;
		if (hangul.length === 0 || hanja.length === 0) return [];
		return kana.flatMap((name, at) => {
			if (hanja.some((characters) => kanaFits(characters, name))) return [];
			const says =
				`${name} is not the on-reading of ${hanja.join(' or ')}: ` +
				`${readingsInWords(hanja[0]!, onReadings)} (voiced or doubled where names do so). ${ADVICE}`;
			return [warn(read, 'kana-irregular', ['kana', at], says, name)];
		});
	});
}
