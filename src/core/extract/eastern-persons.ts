import { FIRST_SYLLABLE } from '../names/hangul.ts';
import type { Scene } from './scene.ts';

/** Persons in Korean, Chinese and Japanese, whose names look like those of places. */

const FIRST_HAN = 0x4e00;

const RANKS =
	'대좌|상좌|중좌|소좌|원수|대장|중장|소장|준장|대령|중령|소령|대위|중위|소위|장군|동지|선생|씨|박사|수상|위원장';
/** `김천일 중좌`: one more syllable and a rank make a surname and a given name of what looks like Kimch'ŏn. */
const KOREAN_RANK = new RegExp(`^[가-힣]\\s?(?:${RANKS})`, 'u');

const KOREAN_SURNAME =
	/(?<![가-힣])[김박이리최정조강윤장임한오서신권황안송류유홍림노로전고문양손배백허남심주우구민진지엄채원방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모]$/u;
/** `김영주 동무`: a rank or a title after a given name that looks like Yeongju. */
const KOREAN_TITLE = new RegExp(
	`^\\s?(?:${RANKS}|동무|기자|일병|이병|상병|병장|군|양|상사|중사|하사|부장)`,
	'u'
);

/** `아들 영남 올림`: who signs a letter. */
const SIGNS = /^\s(?:올림|드림|배상|씀)(?![가-힣])/u;

/** Surnames that are also parts of the names of places: `남대구`, `신안주`. */
const PART_OF_PLACE = /[남서구신동고전양]$/u;
/** Behind a name: no more syllables, or a particle. */
const WORD_ENDS = /^(?:[은는이가을를의도와과]?(?![가-힣])|에게)/u;
/** One more syllable that is no particle, no unit, and no part of what is built on names of places. */
const ONE_MORE =
	/^[가-힣](?<![은는이가을를에의도와과로만서나며여랑시군읍면리역항행발산강동성선구촌천섬쪽곳간측문교령관부주댁법벌골포])(?:[은는이가을를의도와과])?(?![가-힣])/u;
/** `사단장 고성진` */
const KOREAN_OFFICE =
	/(?:단장|련대장|연대장|대대장|중대장|소대장|분대장|사령관|참모장|위원장|동지|동무|중좌|소좌|대위|중위|소위)\s$/u;
const SURNAME_AND_MORE = /^[김박최정조강윤장임한오안송홍문배허심주민진지원][가-힣]$/u;

/**
 * A surname of one syllable and a given name of two (`박영주`, with a title behind whatever the surname), or such a name
 * whose first two syllables look like a place (`홍성민`).
 */
function isKoreanPerson({ before, after, text, start, end }: Scene): boolean {
	if (!(text.charCodeAt(start) >= FIRST_SYLLABLE)) return false;
	if (SIGNS.test(after)) return true;
	if (KOREAN_SURNAME.test(before))
		return KOREAN_TITLE.test(after) || (!PART_OF_PLACE.test(before) && WORD_ENDS.test(after));
	const isFirst = !/[가-힣]$/u.test(before) && ONE_MORE.test(after);
	return isFirst && (SURNAME_AND_MORE.test(text.slice(start, end)) || KOREAN_OFFICE.test(before));
}

/** `金尙州 동무`: a surname and a title in characters. */
const HAN_SURNAME =
	/[金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋柳洪全高文孫梁裵白許南沈盧河郭成車朱禹具閔陳池嚴元蔡方卞廉劉王]$/u;
const HAN_TITLE =
	/^\s?(?:동무|동지|同志|同務|大佐|中佐|少佐|大尉|中尉|少尉|大將|中將|少將|將軍|将军|先生|委員長)/u;
/** `班长赵德川`, `李长春教我`: a surname that begins no other word, and a given name of two characters. */
const CHINESE_SURNAME =
	/[赵趙李王张張刘劉陈陳杨楊吴吳徐孙孫朱郭罗羅郑鄭谢謝邓鄧曹彭曾肖袁潘蒋蔣蔡杜姚谭譚汪廖贾賈邹鄒薛阎閻邵钱錢覃戴]$/u;
const TWO_CHARACTERS = 2;
/** `京城さん`, where nothing else could be meant. */
const HONORIFIC = /^(?:さん|君|氏|様)/u;

/** Whether a suspect in characters is part of a person's name. */
export function isHanPerson(scene: Scene): boolean {
	const { text, start, end } = scene;
	const unit = text.charCodeAt(start);
	if (unit < FIRST_HAN || unit >= FIRST_SYLLABLE) return false;
	const { before, after } = scene;
	if (end - start === TWO_CHARACTERS && CHINESE_SURNAME.test(before)) return true;
	return HONORIFIC.test(after) || (HAN_TITLE.test(after) && HAN_SURNAME.test(before));
}

/** Whether a suspect in Hangul is part of a person's name. */
export function isInKoreanName(s: Scene): boolean {
	return KOREAN_RANK.test(s.after) || isKoreanPerson(s);
}
