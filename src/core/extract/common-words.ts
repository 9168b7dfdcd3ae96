import { wordSet } from './word-set.ts';

/** Spellings of places that mostly mean something else, in folded form. */

/** Names of persons that places bore: the person is meant unless the text says otherwise. */
export const EPONYMS = wordSet(`
	voroshilov molotov kalinin kirov zhdanov kuibyshev ordzhonikidze frunze stalin lenin gorky kaganovich artem artyom
	kimchaek ворошилов ворошилова ворошилову ворошиловым
`);

/** Words of English that a derived form is spelled like; a place is meant only where a preposition says so. */
export const COMMON_WORDS = wordSet(`chosen honey risen singe tonne soul`);

/**
 * Names in Hangul that are words of Korean at least as often (princess, pearl, two thousand, a search): a place is meant
 * only where other places or a word of place stand by.
 */
export const KOREAN_WORDS = wordSet(`
	강진 개천 거창 고령 고성 고원 공주 구미 구성 남해 달성 무산 무안 보은 봉화 부여 사천 상주 선천 성주 수색 신흥 안주 양산 연기 연안
	영양 영원 영주 예산 오산 원주 위원 음성 이리 이천 인제 장성 장수 정주 중화 진도 진주 초산 함양 화성
`);
