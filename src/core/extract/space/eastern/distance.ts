import { numberOf } from '#core/documents/chinese-numbers.ts';
import { kmBetween } from '../distance.ts';

/**
 * Kilometres in one of each unit, the longer words first. 里 is the Chinese market li of 500 m, or the Japanese ri of
 * 36 chō (3.927 km) and the Korean one, a tenth of it, as the letters around it tell.
 */
const UNITS: { words: string; km: number }[] = [
	{ words: '公里|千米|킬로(?:메[터타]|미터)?|키로(?:메[터타]|미터)?|km|㎞|粁|キロ(?:メートル)?', km: 1 },
	{ words: '海里|해리|浬', km: 1.852 },
	{ words: '英里|哩|마일|マイル', km: 1.609344 },
	{ words: '公尺|米突|미터|메[터타]|メートル|米|m', km: 0.001 },
	{ words: '华里|華里|里', km: 0.5 },
	{ words: '리', km: 0.3927 }
];
const JAPANESE_RI_KM = 3.927;
const KOREAN_RI_KM = 0.3927;

const UNIT = `(?:${UNITS.map(({ words }) => words).join('|')})(?![a-z])`;
const CHINESE = '[一二三四五六七八九十百廿卅两兩半]{1,5}';
const KOREAN = '[일이삼사오육륙칠팔구십백]{1,5}';
const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${CHINESE}|${KOREAN})`;
const TO = '\\s*(?:[-–—~～〜]|至|到|乃至|ないし|내지|에서)\\s*';
const MORE = '\\s*(?:여|余|餘|多|数|數)?\\s*';

/** A distance: `약 20킬로메터`, `三十余里`, `10〜15粁`. A pattern for use with the flag `i`. */
export const DISTANCE = `(?:약|約|约|大约|근)?\\s*(?:${NUMBER}${TO})?${NUMBER}${MORE}${UNIT}(?:\\s*(?:이내|以内|以內))?`;

const READ = new RegExp(`(?:(${NUMBER})${TO})?(${NUMBER})${MORE}(${UNIT})(\\s*(?:이내|以内|以內))?`, 'i');

const valueOf = (written: string) => numberOf(written.replace(',', '.'));

function unitKm(written: string, phrase: string): number {
	if (written === '里' && /[ぁ-んァ-ヶ]/.test(phrase)) return JAPANESE_RI_KM;
	if (written === '里' && /[가-힣]/.test(phrase)) return KOREAN_RI_KM;
	return UNITS.find(({ words }) => new RegExp(`^(?:${words})$`, 'i').test(written))!.km;
}

/** The distance that a Korean, Chinese or Japanese phrase gives, as `kmOf` of `distance.ts` has it. */
export function kmOf(phrase: string): [min: number, max: number] | undefined {
	const match = READ.exec(phrase);
	if (!match) return undefined;
	const [, first, last, unit, within] = match;
	return kmBetween(
		first === undefined ? undefined : valueOf(first),
		valueOf(last!),
		unitKm(unit!, phrase),
		within !== undefined
	);
}
