import type { Place } from '#core/types.ts';
import { readingsOf, type Readings } from '#core/names/hanja.ts';
import { fitsHangul, fitsKana } from '#core/names/hanja-match.ts';
import type { Read } from '../read.ts';
import { warn, type Finding } from './rule.ts';

/** "城 is ジョウ, 津 is シン": what a curator needs to see where a reading goes astray. */
function readingsInWords(hanja: string, kind: keyof Readings): string {
	return [...hanja]
		.map((character) => {
			const readings = readingsOf(character)[kind];
			return readings.length > 0
				? `${character} is ${readings.join(' or ')}`
				: `of ${character} no reading is known`;
		})
		.join(', ');
}

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
				`${readingsInWords(name, 'hangul')}. ${ADVICE}`;
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
			if (hanja.some((characters) => fitsKana(characters, name))) return [];
			const says =
				`${name} is not the on-reading of ${hanja.join(' or ')}: ` +
				`${readingsInWords(hanja[0]!, 'kana')} (voiced or doubled where names do so). ${ADVICE}`;
			return [warn(read, 'kana-irregular', ['kana', at], says, name)];
		});
	});
}
