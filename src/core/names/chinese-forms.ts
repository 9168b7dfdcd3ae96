/**
 * The forms that Chinese characters yield as Mandarin reads them: pinyin, Wade–Giles with and without its marks, and
 * Cyrillic by Palladius with its Latin. Of a place in China they are its name; of a Korean one they are how Chinese papers
 * call it (元山 Yuanshan, 漢城 Han-ch'eng).
 */
import type { Form, FormStep, Place } from '#core/types.ts';
import { capital, derive, step } from './form-list.ts';
import { coreOf } from './generics.ts';
import { chineseNames, isKorean, type ChineseName } from './given-forms.ts';
import { latinOfCyrillic } from './latin-of-cyrillic.ts';
import { palladius } from './palladius.ts';
import { pinyinOf } from './pinyin.ts';
import { wadeGiles } from './wade-giles.ts';

const PINYIN = 'zh-Latn-pinyin';
const WADE_GILES = 'zh-Latn-wadegile';

/** Wade–Giles with its marks and without, hyphens kept. */
function wadeGilesWritings(wade: string): string[] {
	return [wade, wade.normalize('NFD').replace(/'|\u0302|\u0308/g, '')];
}

/** Pinyin, Wade–Giles and Palladius of a name in China. */
function ownForms({ pinyin, hanja, wade }: ChineseName): Form[] {
	const chain = [step(hanja, 'Hani', 'native'), step(pinyin, 'Latn', 'pinyin')];
	const cyrillic = derive(chain, palladius(pinyin, hanja.length), 'Cyrl', 'ru', 'palladius');
	return [
		{ form: pinyin, script: 'Latn', language: PINYIN, system: 'pinyin', chain },
		...wadeGilesWritings(wade).flatMap((written) => derive(chain, written, 'Latn', WADE_GILES, 'wade-giles')),
		...cyrillic,
		...cyrillic.flatMap((form) => latinOfCyrillic(form))
	];
}

/** Better known as names in China, most of them of provinces and large cities: 江西 is Kangsŏ, and Jiangxi. */
const OF_CHINA = new Set(
	`
	andong anhui beijing changsha chengdu danyang fujian fuzhou guangdong guangxi guangzhou guizhou hainan hangzhou hebei hedong henan
	huainan hubei hunan jiangdong jiangnan jiangsu jiangxi jiangyin jiaozhou jinan jingzhou jinshan jinzhou kaifeng kunming
	lanzhou liaodong luoyang nanchang nanhai nanjing nanning nanyang ningbo pingyang qingdao quanzhou shandong shanghai shanxi
	shaanxi shanyang suzhou taiyuan taizhou wuhan wuxi xian xiangyang xianyang xuzhou yangzhou yantai yizhou yunnan zhangzhou
	zhejiang zhenjiang zhengzhou
`
		.trim()
		.split(/\s+/)
);

/** What a Chinese name says of what bears it: 清川江 is the Ch'ing-ch'uan, and the Ch'ing-ch'uan River. */
function withoutGeneric(place: Place, hanja: string): { hanja: string; english: string[] }[] {
	const parted = place.kind === 'river' ? coreOf(place, hanja, 'hanja') : undefined;
	const whole = { hanja, english: ['%'] };
	// Of one character it would be any word: 漢江 is not the Han, as far as pinyin goes.
	if (!parted || [...parted.core].length < 2) return [whole];
	return [whole, { hanja: parted.core, english: ['%', ...parted.english] }];
}

/** How Chinese papers call a Korean place. */
function readForms(place: Place): Form[] {
	return place.hanja
		.flatMap((hanja) => withoutGeneric(place, hanja))
		.flatMap(({ hanja, english }) => {
			const pinyin = pinyinOf(hanja);
			if (pinyin === undefined || OF_CHINA.has(pinyin.replace("'", ''))) return [];
			const native = step(hanja, 'Hani', 'native');
			const chain: FormStep[] = [native, step(capital(pinyin), 'Latn', 'mandarin')];
			const wade = wadeGiles(pinyin, [...hanja].length);
			return english.flatMap((pattern) => [
				...derive([native], pattern.replace('%', capital(pinyin)), 'Latn', PINYIN, 'mandarin'),
				...(wade === undefined ? [] : wadeGilesWritings(wade)).flatMap((written) =>
					derive(chain, pattern.replace('%', written), 'Latn', WADE_GILES, 'mandarin')
				)
			]);
		});
}

/** What Mandarin makes of a place's characters; empty for places of neither country. */
export function chineseForms(place: Place): Form[] {
	return isKorean(place) ? readForms(place) : chineseNames(place).flatMap(ownForms);
}
