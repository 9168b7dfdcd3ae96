import { describe, expect, test } from 'vitest';
import { revisedRomanization } from '#core/names/revised-romanization.ts';

/** The examples of the standard itself: Ministry of Culture and Tourism, Notification 2000-8 (7 July 2000). */
const OFFICIAL: Record<string, string> = {
	'chapter 2, article 1, note 1 (ㅢ)': '광희문 Gwanghuimun',
	'chapter 2, article 2, note 1 (ㄱ, ㄷ, ㅂ)': `
		구미 Gumi, 영동 Yeongdong, 백암 Baegam, 옥천 Okcheon, 합덕 Hapdeok, 호법 Hobeop, 월곶 Wolgot, 벚꽃 Beotkkot,
		한밭 Hanbat`,
	'chapter 2, article 2, note 2 (ㄹ)':
		'구리 Guri, 설악 Seorak, 칠곡 Chilgok, 임실 Imsil, 울릉 Ulleung, 대관령 Daegwallyeong',
	'chapter 3, article 1, 1 (assimilation)': `
		백마 Baengma, 신문로 Sinmunno, 종로 Jongno, 왕십리 Wangsimni, 별내 Byeollae, 신라 Silla`,
	'chapter 3, article 1, 3 (palatalization)': '해돋이 Haedoji, 같이 Gachi',
	'chapter 3, article 1, 4 (nouns keep ㅎ)': '묵호 Mukho, 집현전 Jiphyeonjeon',
	'chapter 3, article 1, note (no tensing)': `
		압구정 Apgujeong, 낙동강 Nakdonggang, 죽변 Jukbyeon, 낙성대 Nakseongdae, 합정 Hapjeong, 팔당 Paldang,
		샛별 Saetbyeol, 울산 Ulsan`,
	'chapter 3, article 2 (without the hyphen)': '중앙 Jungang, 반구대 Bangudae, 세운 Seun, 해운대 Haeundae',
	'chapter 3, article 3 (proper names)': '부산 Busan, 세종 Sejong',
	'chapter 3, article 5 (administrative units)': `
		충청북-도 Chungcheongbuk-do, 제주-도 Jeju-do, 의정부-시 Uijeongbu-si, 양주-군 Yangju-gun, 도봉-구 Dobong-gu,
		신창-읍 Sinchang-eup, 삼죽-면 Samjuk-myeon, 인왕-리 Inwang-ri, 당산-동 Dangsan-dong`,
	'chapter 3, article 5, note (units left out)': '청주 Cheongju, 함평 Hampyeong, 순창 Sunchang',
	'chapter 3, article 6 (natural features and monuments)': `
		남산 Namsan, 속리산 Songnisan, 금강 Geumgang, 독도 Dokdo, 경복궁 Gyeongbokgung, 무량수전 Muryangsujeon,
		연화교 Yeonhwagyo, 극락전 Geungnakjeon, 안압지 Anapji, 남한산성 Namhansanseong, 화랑대 Hwarangdae, 불국사 Bulguksa,
		현충사 Hyeonchungsa, 독립문 Dongnimmun, 오죽헌 Ojukheon, 촉석루 Chokseongnu, 종묘 Jongmyo, 다보탑 Dabotap`
};

const examples = Object.entries(OFFICIAL).flatMap(([where, list]) =>
	list.split(',').map((pair) => [...pair.trim().split(' '), where] as [string, string, string])
);

describe('Revised Romanization', () => {
	test('has at least sixty official examples', () => {
		expect(examples.length).toBeGreaterThanOrEqual(60);
	});

	test.each(examples)('writes %s as %s (%s)', (hangul, romanized) => {
		expect(revisedRomanization(hangul)).toBe(romanized.toLowerCase());
	});

	test.each([
		['잡혀', 'japyeo'],
		['좋고', 'joko'],
		['놓다', 'nota'],
		['낳지', 'nachi']
	])('lets ㅎ melt in the verb %s: %s (chapter 3, article 1, 4)', (hangul, romanized) => {
		expect(revisedRomanization(hangul, { melt: true })).toBe(romanized);
	});

	test('cannot know of the ㄴ that some compounds insert (학여울 Hangnyeoul in the standard)', () => {
		expect(revisedRomanization('학여울')).toBe('hagyeoul');
	});

	test('writes each syllable apart when asked', () => {
		expect(revisedRomanization('왕십리', { apart: true })).toBe('wangsipri');
	});

	test.each(['', '忠州', 'Seoul', '서울!'])('says nothing of %j, which is not all Hangul', (text) => {
		expect(revisedRomanization(text)).toBeUndefined();
	});
});
