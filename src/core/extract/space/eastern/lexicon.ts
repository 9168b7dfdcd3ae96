/*
 * Words of Korean, Chinese and Japanese phrases as parts of patterns, in the characters of either.
 */

/** ‘Of’ and ‘from’, between a name and what lies there. */
export const OF = '\\s*(?:의\\s*|の|ノ|之|的|에서\\s*|から|より|カラ|ヨリ)?\\s*';

/** What an area is called after its name. */
export const AREA =
	'부근|일대|근방|근처|지역|지구|주변|교외|외곽|인근|근교|附近|一带|一帶|地区|地區|地域|周围|周圍|周辺|周邊|近郊|郊外|外围|外圍|付近|近傍|近旁';
/** Bodies that have their name from an area, and are none. */
export const NO_BODY = '(?!\\s*(?:사령|위원|당|군|부대|司令|委|党|黨|军|軍|部队|部隊|队|隊))';

/** What a line is called; in Korean not the first syllable of another word. */
export const LINE =
	'(?:一线|一線|之线|之線|战线|戰線|防线|防線|线|線|라인|(?:계선|방어선|전선|선)(?=[을를에의은이과와까]|으로|\\s|$|[.,)]))(?![路索])';
export const ROAD =
	'公路|道路|铁路|鐵路|铁道|鐵道|鉄道|街道|大道|国道|國道|도로|국도|철도|철길|가도|신작로|電線|길(?=[을로에이])';

/** Movements that end somewhere, after the goal. */
const MOVE_CHINESE =
	'前进|前進|推进|推進|进攻|進攻|进军|進軍|进犯|進犯|进击|進擊|进发|進發|进逼|進逼|攻击|攻擊|追击|追擊|撤退|撤|后撤|後撤|退|溃|潰|逃|败退|移|转移|轉移|' +
	'开进|開進|开|運動|运动|突进|突進|突击|突擊|挺进|挺進|迂回|靠拢|急进|急進|北犯|北进|北進|南犯|南进|南進|南下|北上|增援|行进|行進|行军|行軍|发展|發展';
const MOVE_KOREAN =
	'전진|진격|진출|진군|후퇴|철수|이동|퇴각|돌진|추격|행군|후송|진공|撤收|撤退|後退|移動|進擊|進出|前進|後送|浸透|침투|향(?=[하한해])|向|' +
	'떠[나났]|나가|나아가|나갔|내려[가갔]|올라[가갔]|물러[가나났]|빠[지졌]|옮[기겼긴]|달아[나났]|도망';
const MOVE_JAPANESE =
	'向|前進|進撃|進擊|進出|進軍|進[みミ]|後退|撤退|退却|退[きキ]|転進|轉進|殺到|移動|移[りリしシ]|逃[れレ]|送[りラら]|敗走|突進|急進';
export const MOVE = `(?:${MOVE_KOREAN}|${MOVE_CHINESE}|${MOVE_JAPANESE})`;

/** Names, and ids of places, that say by themselves that they can be crossed or gone along. */
export const CROSSABLE = /river|parallel|line$|strait|coast|강$|江$|河$|川江$|水$|线$|線$|선$/;
/** Names of states, which act as often as they lie anywhere. */
export const STATE =
	/^(?:조선|한국|남조선|북조선|중국|미국|쏘련|소련|일본|영국|朝鲜|朝鮮|韩国|韓國|韓国|中国|中國|美国|美國|米国|米國|苏联|蘇聯|ソ連|日本|英国|英國)$/;
