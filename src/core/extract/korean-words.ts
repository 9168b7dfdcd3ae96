import { wordSet } from './word-set.ts';

/**
 * Names in Hangul that are words of Korean at least as often (princess, pearl, two thousand, a search): a place is meant
 * only where other places or a word of place stand by.
 */
export const KOREAN_WORDS = wordSet(`
	강진 개천 거창 고령 고성 고원 고양 공주 구미 구성 기장 남해 달성 무산 무안 보은 봉화 부여 사상 사천 상주 선산 선천 성주 수색 수영 신흥 안주 양산
	연기 연안 영양 영원 영주 예산 오산 원주 위원 음성 이리 이천 인제 장단 장성 장수 전진 정주 종성 중화 진도 진보 진주 초산 통화 함양 화성
`);

/**
 * Names that are words too (a cod, rice wine, a source of water), though far more often names: no support to other words,
 * and none themselves in a text of such words that nothing makes places.
 */
export const ALSO_WORDS = wordSet(
	'대구 청주 수원 경주 전주 강경 부산 대전 김해 안성 홍성 정평 강화 상해 동경 대련 천진 중경 하관'
);

/** What makes a verb of a noun: `강화하다`, `구성되었다`. */
const VERBAL =
	'(?:하(?!동|구|류|안|천|역)|되|된|될|됨|됐|한(?!국|반|강)|할|했|함(?!흥|경)|해서|해야|시[키켰킨킬]|당[하한했])';
/** Nouns of which such verbs are made, that are spelled like places. */
const VERBAL_NOUNS = [
	...KOREAN_WORDS,
	'강화',
	'경주',
	'부산',
	'개성',
	'대구',
	'대전',
	'정평',
	'부령',
	'자성',
	'상해',
	'동경',
	'천진',
	'대련'
].join('|');

/** Longer words that begin as places do: a chairman, a natural, high explosive, an anti-tank gun, a basket. */
const LONGER =
	'위원(?:장|회|들|국)|구성(?:원|체|분)|원주민|고성능|대전차|광주리|수원지|수색(?:대|전|작전)|연기력|영양(?:실|제|가|분)|영주권|인제서야|' +
	'부산물|무주공산|통화량|강화조약|공주처럼|화성인|고령(?:자|화)|이천(?:명|여|만|\\s(?:명|여|만|원|리|톤))|중화(?:인민|민국|학당)|개성적|사천왕|전주곡|대전중|' +
	'상해(?:를\\s?입|치사|죄)|천진난만|부산(?:을|\\s)\\s?떨|고성(?:이\\s?오|을\\s?지)|상주(?:가\\s?된|노릇)|' +
	'진주(?:목걸이|조개|만)|신흥(?:종교|세력|국가)|장수(?:하늘소|촌)|상주인구|경주(?:용|마(?!을))|예산(?:안|액|편성)';
const IN_LONGER = new RegExp(`^(?:${LONGER}|(?:${VERBAL_NOUNS})${VERBAL})`, 'u');
/** Longer words that end so: `세계대전`, `제1차 대전`. */
const ENDS_LONGER = /(?:세계|양차|[차次]\s?|쟁|공중)대전$|(?:중앙|집행|상무|당)위원$/u;
const REACH = 8;

/** Whether a name in Hangul is part of a longer word. */
export function isInKoreanWord(text: string, start: number, end: number): boolean {
	return (
		IN_LONGER.test(text.slice(start, start + REACH)) ||
		ENDS_LONGER.test(text.slice(Math.max(0, start - REACH), end))
	);
}
