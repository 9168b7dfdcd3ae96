import { FINALS, FIRST_SYLLABLE, LAST_SYLLABLE } from '#core/names/hangul.ts';
import type { ClaimWords } from './claim-words.ts';

const FINAL_L = FINALS.indexOf('ㄹ');

/** The Korean syllables that end in ㄹ, as the stem of a verb does before `것`: 갈, 될, 할. */
function endingInL(): string {
	let syllables = '';
	for (let unit = FIRST_SYLLABLE; unit <= LAST_SYLLABLE; unit++)
		if ((unit - FIRST_SYLLABLE) % FINALS.length === FINAL_L) syllables += String.fromCharCode(unit);
	return syllables;
}

/** Korean, Chinese and Japanese; their cues are single characters. */
export const EASTERN: ClaimWords[] = [
	{
		claim: 'unverified',
		cues: '확 불 待 未 確 清 不',
		words:
			/확인되지\s*(?:않|못)|확인할\s*수\s*없|미확인|확인(?:을|이)\s*(?:요|필요)|확인하여야|확인\s*중|불확실|[尚有]待(?:查|证|證|核|调|調|确)|待(?:查|证实|證實|核实|核實)|未(?:[经經得能])?(?:证实|證實|查明|核实|核實|确认|確認|确证|確證)|尚不清楚|確認(?:を要|ヲ要|中)|未詳/
	},
	{
		claim: 'asked',
		cues: '알 문 요 는 请 請 盼 是 可 能 吗 嗎 否 照 回',
		words:
			/[？?]["”’』」)\]]*\s*$|알려\s*(?:달라|주|줄)|문의|요청|는가|는지|[请請](?:即|速|電|电)?(?:告|示|复|復|覆|查复|答)|盼(?:告|复|復|覆)|是否|可否|能否|吗|嗎|照会|照會|回答[をヲ]/
	},
	{
		claim: 'ordered',
		cues: '명 지 하 命 令 着 务 務 饬 飭 责 責 指 べ ベ',
		words:
			/명령|지시|하라(?![가-힣])|하라[고는]|命令|奉令|(?<![司号政法夏])令(?=[第各我该該其你所全])|着(?=[第各我该該其你即])|[务務](?:必|须|須|于|於|求|期)|[饬飭]|[责責]令|指示|命[ずズじジ]|べし|ベシ/
	},
	{
		claim: 'planned',
		cues: '예 계 기 준 려 것 拟 擬 计 計 准 準 企 打 将 將 定 予 豫 预 預 决 決 ん ン',
		words: new RegExp(
			`예정|계획|기도하|준비|려고|[${endingInL()}]\\s*것|[拟擬](?=[^定议議])|[计計][划劃畫画]|[准準][备備](?!队|隊)|企[图圖図]|打算|[将將](?=[于於在向以由从從继續繼进進攻])|[予豫预預]定|[决決]定|んとす|ントス`
		)
	},
	{
		claim: 'reported',
		cues: '하 따 한 였 보 진 통 据 據 供 报 報 传 傳 谣 謠 消 依 れ レ 由',
		words:
			/의하(?:면|여)|따르면|다고\s*(?:한다|하였다|했다|합니다)|라고\s*(?:한다|하였다|했다)|보고(?:에|한|하였|했|를|된|되|받)|진술|통보|[据據][^，。；,;]{0,20}[称稱供报報悉说說讯訊息告谈談]|供[称稱]|[报報][称稱告]|[传傳][闻聞说說]|[谣謠][传傳]|消息|に(?:依|よ)れば|ニ(?:依|ヨ)レバ|情報|の由|ノ由/
	}
];
