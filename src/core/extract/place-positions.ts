import { hashText } from './characters.ts';
import { Cues } from './cues.ts';
import { endsIn, type Ending } from './endings.ts';
import { wordSet } from './word-set.ts';
import type { Words } from './words.ts';

const THE_HASH = hashText('the');

const COMPASS = '(?:north|south|east|west)(?:[\\s-]?(?:east|west))?';
/** Verbs and nouns of moving, before `from`, `to` or `for` and a place. */
const MOVED =
	'marched|moved|advanced|withdrew|withdrawn|withdrawal|retreat|retreated|fell back|returned|return|driven|sailed|flew|fled|' +
	'walked|rode|steamed|escaped|pushed on|thrown forward';
/** Parts of a place, and what befell it, before `of`. */
const OF_PLACE =
	'area|region|vicinity|direction|suburbs|outskirts|town|city|village|villages|port|island|station|airfield|airstrip|aerodrome|hamlet|' +
	'foot|mouth|heights?|slopes?|crest|summit|gates?|' +
	'walls?|ruins|siege|battle|evacuation|occupation|liberation|springs?|mines?';
/** What lies over a river or on it. */
const CROSSES = '(?:bridges?|crossings?|ferry|ferries|fords?|banks?|valley) (?:over|across|on|of) the';
/** `an unidentified village Kwandong` */
const KIND = '(?:villages?|hamlets?)';
/** `a place that the local people call`, `the ford called` */
const CALLED =
	'(?:place|village|town|hamlet|hill|height|ford|spot|pass|station|ridge|farm|island|port)\\s+(?:that\\s+(?:\\p{Ll}+\\s+){1,5})?' +
	'(?:calls?|called|named|known as)';

/** A pattern whose blanks may be line ends. */
function wrapped(source: string): Ending {
	return endsIn(source.replaceAll(' ', '\\s+'), 'iu');
}

/** What stands directly before a place, and before nothing else that has a name without a title. */
export const BEFORE_PLACE = wrapped(
	'(?<![\\p{L}])(?:towards?|near|at|off|vic|beyond|via|past|below|above|outside|opposite|rounding|' +
		'by way of|as far as|against|occupied|recaptured|captured|seized|evacuated|liberated|abandoned|reached|entered|' +
		`(?:reported|came|comes|back|telegraphed|set out|started|departed|embarked|fired on|shelled|expelled|${MOVED}) from|` +
		`(?:came|road|railway|trains?|${MOVED}) to|(?:sailed|left|started|bound) for|` +
		'(?:advanced?|marche?d?|attack(?:ed)?) on|(?:born|died|buried|educated) (?:in|at)|' +
		`(?:${OF_PLACE}|${COMPASS}) of|${CALLED}|${KIND}|${CROSSES}|` +
		'(?:km|kilometers|kilometres|miles|versts|li) from)\\s+(?:the\\s+)?'
);
export const RUSSIAN_BEFORE_PLACE = wrapped(
	'(?<!\\p{L})(?:в направлении|в районе|южнее|севернее|западнее|восточнее|под|близ|около|из|' +
		'(?:деревн|сел|станци|город|порт|посёлк|поселк)\\p{Ll}{0,3}|(?:мост|брод|переправ)\\p{Ll}{0,3} (?:у|через|близ))\\s+'
);
/** The last words of these: the first group by itself, each other after a word of the same group of `LEADS_BEFORE`. */
const LEADS = new Cues([
	wordSet(`
		toward towards near at off vic beyond via against occupied recaptured captured seized evacuated liberated abandoned reached entered
		past below above outside opposite rounding call calls called named village villages hamlet hamlets
		направлении районе южнее севернее западнее восточнее под близ около из деревня деревни деревне деревню село села селе
		станция станции станцию город города городе порт порта порту посёлок посёлка посёлке поселок поселка поселке
	`),
	['of'],
	['from'],
	['to'],
	['on'],
	['as'],
	['for'],
	wordSet('over across on of'),
	wordSet('у через'),
	['in']
]);
const ALONE = 1;
const LEADS_BEFORE = new Cues([
	[],
	wordSet(`
		way area region vicinity direction suburbs outskirts town city village villages port island station airfield airstrip
		aerodrome hamlet height heights slope slopes crest summit north south east
		west northeast northwest southeast southwest foot mouth gate gates wall walls ruin ruins siege battle evacuation occupation
		liberation spring springs mine mines
	`),
	wordSet(`
		reported came comes back telegraphed out started departed embarked on shelled expelled marched moved advanced withdrew
		withdrawn withdrawal retreat retreated returned return driven sailed flew fled walked rode steamed escaped forward km
		kilometers kilometres miles versts li
	`),
	wordSet(`
		came road railway train trains marched moved advanced withdrew withdrawn withdrawal retreat retreated back returned return
		driven sailed flew fled walked rode steamed escaped on forward
	`),
	wordSet('advance advanced march marched attack attacked'),
	wordSet('far known'),
	wordSet('sailed left started bound'),
	wordSet('bridge bridges crossing crossings ferry ferries ford fords bank banks valley'),
	wordSet(
		`мост моста мосту мосте мостом брод брода броду броде бродом переправа переправы переправе переправу переправой`
	),
	wordSet('born died buried educated')
]);

/** Whether the words before a word, but for an article, may be those of `BEFORE_PLACE`: a cheap test before it. */
export function isLed({ hashes }: Words, word: number): boolean {
	const lead = word > 0 && hashes[word - 1] === THE_HASH ? word - 2 : word - 1;
	if (lead < 0) return false;
	const leads = LEADS.of(hashes[lead]!);
	return (leads & ALONE) !== 0 || (lead > 0 && (leads & LEADS_BEFORE.of(hashes[lead - 1]!)) !== 0);
}

/** `Hakchon-ri`, `Chiam-ni`, `Suwon-dan`: no person is called so. */
export const VILLAGE =
	/-(?:ri|ni|dong|myon|gun|po|do|ryong|nyong|dan|ch['’‘ʻ]?on|[gk]ang|san|[bp]ong|[gk]ol|jae|jin|[gk]ok)$/i;
/** Nouns that open a name: `Camp Drake`. */
export const NOUN_FIRST = /^(?:port|cape|mount|lake|fort|camp)$/;
/** `Wake Island`, `Gloster Crossing`, `Port Hamilton` */
export const WITH_NOUN =
	/\p{L} (?:River|Mountains?|Island|Reservoir|Pass|Bay|Strait|Peninsula|Airfield|Crossing|Ridge|Valley|Harbou?r)$|^(?:Port|Cape|Mount|Lake|Fort|Camp) \p{Lu}/u;

/** Capitalised words that stand where places stand, in orders and reports. */
export const NOT_PLACES = wordSet(`
	end beginning close period evening morning night dawn dusk noon midnight christmas easter new headquarters division corps army regiment battalion brigade
	company platoon supply staff front command government council cabinet parliament congress embassy legation ministry party
	politburo committee assembly school church hospital university academy college general minister chaplain god heaven earth
	home base camp point position line hill height phase annex appendix paragraph article section table figure page
	security foreign central united allied american british chinese korean russian soviet japanese him her them us
	once first last least present times war peace work rest sea this that these those what which where all both each some any
	other another its his our their your my one two three four five six seven eight nine ten monday tuesday wednesday
	thursday friday saturday sunday operation no nos
	able baker charlie dog easy fox george how item jig king love mike nan oboe peter queen roger sugar tare uncle victor
	william xray yoke zebra
	molotov bailey sherman bofors browning vickers nissen quonset garand
`);
/** `below the Americans` */
export const PEOPLE = /(?:ans|ese|ists|ers|ish)$/;
