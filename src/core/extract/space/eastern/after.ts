import type { RelationKind } from '#core/types.ts';
import { BETWEEN_SIDES, DIRECTION } from './compass.ts';
import { DISTANCE } from './distance.ts';
import { AREA, CROSSABLE, LINE, MOVE, NO_BODY, OF, ROAD, STATE } from './lexicon.ts';

/** A phrase whose words stand after the names. */
export interface AfterRule {
	kind: RelationKind;
	after: RegExp;
	/** At least so many names. Default: 1. */
	names?: number;
	/** Whether compass words are a bearing. */
	bearing?: true;
	/** What the first name, or the id of its place, must look like; and what it must not. */
	form?: RegExp;
	notForm?: RegExp;
}

const pattern = (source: string) => new RegExp(`^(?:${source})`, 'i');

const SIDE = `${DIRECTION}(?:쪽|편|방(?![면향])|方(?![面向])|側|侧|面|边|邊)`;
const TO_SIDE = '(?:으로|에|へ|ヘ|に|ニ)?\\s*';
/** What may follow a direction by itself. */
const ALONE = '(?=\\s|$|[，。、；,.;]|地|高|山|之|的|에|의|으로)';
const DEALING =
	'关系|關係|会谈|會談|谈判|談判|协定|協定|条约|條約|战争|戰爭|貿易|贸易|矛盾|관계|회담|협정|조약|전쟁|무역|담판|모순';

/** First match wins: the special before the general. */
export const AFTER_RULES: AfterRule[] = [
	{ kind: 'along', after: pattern(`\\s*(?:之?[间間]|간|사이)?(?:的|の|의)?\\s*(?:${ROAD})`), names: 2 },
	{
		kind: 'line',
		after: pattern(
			`\\s*(?:(?:을|를)\\s*(?:잇는|련결하는|연결하는)\\s*|を(?:結ぶ|連ねる)|ヲ(?:結ブ|連ネル))?${LINE}`
		),
		names: 2
	},
	{
		kind: 'between',
		after: pattern(
			`\\s*(?:之间|之間|사이|중간|지간|の間|ノ間|[间間](?![谍諜隔者]))(?!\\s*(?:的|の|ノ|의)?\\s*(?:${DEALING}))`
		),
		names: 2
	},
	{ kind: 'along', after: pattern(`\\s*${LINE}`), form: CROSSABLE },
	{ kind: 'along', after: pattern('(?:을|를)\\s*따라|\\s*(?:연안|연선|沿岸|沿线|沿線)|(?:に|ニ)沿') },
	{
		kind: 'cross',
		after: pattern(
			'(?:을|를)\\s*(?:강행\\s*|\\S{1,4}\\s+)?(?:도하|도강|월강|횡단|渡河|渡江|건[너넜넌널넘]|넘[어었는으])|\\s+(?:도하|도강|횡단)|(?:を|ヲ)(?:[渡越]|強行渡|徒渉|横断)'
		)
	},
	{
		kind: 'part',
		after: pattern(
			`${OF}(?:${DIRECTION}쪽?\\s*(?:기슭|강변|강안|교외|외곽|변두리|끝)|(?:${DIRECTION}|중앙?|中央?)(?:部(?![队隊])|부(?![대군터문])|半部|郊|端|麓|海岸|해안|岸|(?:안|단)(?=[에의을를은이으]|\\s|$|[.,])))`
		),
		bearing: true
	},
	{
		kind: 'sector',
		after: pattern(
			`${OF}(?:(?:以|이)${DIRECTION}|${SIDE}|${DIRECTION}(?=\\s*${DISTANCE}))${TO_SIDE}(?:${DISTANCE})?`
		),
		bearing: true
	},
	{ kind: 'sector', after: pattern(`${OF}${BETWEEN_SIDES}${ALONE}`), bearing: true, notForm: STATE },
	{
		kind: 'toward',
		after: pattern(
			'\\s*(?:방향|방면|쪽|方面|方向)(?:에로|으로|へ|ヘ|に|ニ)|(?:을|를)\\s*향[하해한]|(?:を|ヲ)(?:目指|指向)|\\s*(?:방향|方向)(?!\\s*(?:에서|から|より|ヨリ))'
		)
	},
	{ kind: 'near', after: pattern(`${OF}(?:${AREA})${NO_BODY}`) },
	{ kind: 'near', after: pattern(`\\s*(?:방면|方面(?![军軍]))`), notForm: STATE },
	{ kind: 'movement', after: pattern(`(?:까지|まで|マデ|迄)\\s*(?:${MOVE})`) },
	{
		kind: 'toward',
		after: pattern(`(?:에로|으로|로|へ|ヘ|に|ニ)\\s*(?:다시\\s*|급히\\s*)?${MOVE}`),
		notForm: STATE
	}
];
