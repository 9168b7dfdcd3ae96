import { endsIn } from './endings.ts';
import { wordSet } from './word-set.ts';

/** Words that tell a person from a place, as data. All in folded form. */

/** Chinese surnames in pinyin and Wade–Giles that are neither English words nor Korean surnames too. */
export const CHINESE_SURNAMES = wordSet(`
	xu zhang zhao zhou zhu zheng zeng zhong xie xiao xiong xue qian qin qiu cao cai cheng deng dong duan feng guo gao hsu
	hsiao hsieh hou huang jia jiang kuo liang liao liu luo lü meng nie nieh peng p'eng shao shen sheng teng t'ang ts'ai
	ts'ao tsou wei xia yao yeh yuan yue
`);

/** Korean surnames in the romanizations of the time and of today; those that are also English words are left out. */
export const KOREAN_SURNAMES = wordSet(`
	kim pak park paek baek choe choi ch'oe chong chung jeong jung yi lee ri rhee rim im lim kang cho yun yoon chang jang
	han shin sin kwon hwang ahn song ryu yoo hong chon jeon cheon ko koh mun moon yang bae pae ho heo huh nam sim shim
	roh noh ha chu joo ku koo min chin jin chi om eom chae won bang kong hyon hyun ham pyon byun yom kal tae pyo ki wang
	mu u woo oh seo suh so paik
`);

/** Words before a name that make it a person's. */
export const TITLES = wordSet(`
	comrade comrades mr mrs ms miss messrs dr prof professor sir lord general gen lieutenant lt colonel col major maj
	captain capt sergeant sgt corporal cpl midshipman bombardier trooper rifleman fusilier stoker airman aircraftman seaman quartermaster private pvt pfc ensign chaplain marshal admiral adm commander cdr commodore brigadier brig generalissimo minister
	ambassador premier president vice chairman secretary deputy chief commissar consul envoy delegate king emperor queen
	madame mme monsieur father reverend rev bishop academician citizen tov tovarishch by
`);

/** First names that precede surnames in Russian, American, British and Chinese documents of the period. */
export const GIVEN_NAMES = wordSet(`
	aleksandr alexander aleksei alexei andrei anatoly anastas boris dmitri dmitry fedor georgi georgy georgii grigory igor
	iosif ivan joseph josef konstantin lavrenty lazar leonid mikhail nikita nikolai nikolay oleg pavel petr pyotr roman
	semyon semen sergei stepan terenty trofim valerian vasily vasilii viktor vladimir vyacheslav yakov yuri
	albert alan allen arthur charles clement dean david dean douglas dwight edward ernest francis frank frederick george
	harold harry henry hugh jack jacob james jean john jonathan kenneth lawrence louis mark martin matthew maurice
	michael oliver omar oscar otto patrick paul peter philip ralph raymond richard robert roger ronald samuel stanley
	stephen syngman austin chester irving florence booker thomas trygve victor walter warren william winston zhou mao
	peng lin chu chou liu nieh kao
`);

/** `Tokyo Rose`: voices of the radio, called after a city. */
export const VOICES = /^\s+(?:Rose|Joe|(?:City\s+)?Sue)\b/;

/** Words before a name that make it a ship. */
export const SHIPS = wordSet(`
	cruiser destroyer battleship carrier frigate minesweeper submarine steamer ship vessel corvette transport tanker
	freighter ferry trawler uss hms hmas hmcs ss motorship tug tender gunboat gunboats destroyers cruisers frigates
	minesweepers transports lst lsts yms akl pc junk sloop
`);

/** `Line ALBANY`: the word before the cover name of a line. */
export const LINE = 'line';
/** Words before a name that make it a cover name. */
export const CODE_NAMES = wordSet('operation codename codenamed plan exercise');

/** What stands before a cover name, and words by which a passage says that it gives some. */
export const COVERS = endsIn(
	'\\b(?:call[- ]?sign|(?:cover|code)[- ]?names?(?:d|\\s+is)?|calls?\\s+(?:him|her|them|it|us)|(?:code[- ]?word|password)\\s+(?:was|is|of the day is))\\s+[“"]?',
	'i'
);
export const COVER_LIST =
	/\b(?:cover|code)[- ]?(?:names?|words?)\b|\bcall[- ]?signs?\b|\b(?:net (?:diary|log)|radio check|voice calls?|telephone directory)\b|\b(?:pass|watch)words?\b|\bcountersigns?\b/i;
/** `TOKYO was the password` */
export const COVER_AFTER = /^\s+(?:was|is|will be) the (?:password|countersign|code[- ]?word|call[- ]?sign)/i;

/** Words after a place's name that make it a newspaper's, or a ship's. */
export const NEWSPAPERS =
	/^\s+(?:(?:Morning|Evening|Sunday|Daily)\s+)?(?:Times|Post|Herald|Tribune|Guardian|Gazette|Daily|Chronicle|Telegraph|Courier|Star|Mail|Mirror|News|Advertiser|Examiner|Standard|Bugle|Sentinel|Express|Mercury|Argus|Giants|Dodgers|Yankees|Braves|Wanderers|Rovers|Mainichi|Asahi|Yomiuri|Sinmun|Shinmun|Ilbo|Nodongja)\b/;
export const TIMES_OF = endsIn('\\b(?:Times|Voice|Herald|Chronicle)\\s+of\\s+');
/** `Пароход «Владивосток»`, `the steamer “Kobe”`: a name alone in quotation marks, after a word of ships not far before. */
export const SHIP_BEFORE_QUOTE =
	/(?:пароход|теплоход|танк|кинотеатр|гостиниц|ресторан|колхоз|стадион|фабрик|журнал|à bord d[ue]|paquebot|vapeur|navire|судн|суда|крейсер|эсминец|эсминц|миноносец|миноносц|тральщик|линкор|ледокол|танкер|катер|подлодк|лодк|капитан|\b(?:ships?|steamers?|vessels?|cruisers?|destroyers?|tankers?|freighters?|minesweepers?|gunboats?|captain)\b)[^.!?]*[«“"][\s\u00a0]?$/iu;
/** `the destroyers Iwon and Chinju`: all ships of a list. */
export const SHIPS_LISTED = endsIn(
	'\\b(?:destroyers|cruisers|frigates|gunboats|minesweepers|ships|transports)\\s+\\p{Lu}\\p{L}+(?:,\\s+\\p{Lu}\\p{L}+)*,?\\s+and\\s+',
	'u'
);
/** `Messrs. Kirk, Drum and Paris`: all persons of a list. */
export const PERSONS_LISTED = endsIn(
	'\\b(?:Messrs|Mesdames|Misses|Comrades|Generals|Colonels|Majors|Captains|Lieutenants|Sergeants|Privates|Senators)\\.?\\s+\\p{Lu}\\p{L}+(?:,\\s+\\p{Lu}\\p{L}+)*,?\\s+and\\s+',
	'u'
);
export const MARU = /^\s+Maru\b/i;
/** Dishes that bear a place's name. */
export const DISHES =
	/^\s+(?:duck|sprouts|steak|ham|pastry|salad|stew|sauce|cheese|cutlets?|naengmyeon|naengmyon|bibimbap|bulgogi|kimchi|noodles|plates|saucers|teacups|[Gg]ambit|green|clay)\b|^\s+Defen[cs]e\b(?!\s+\p{Lu})/u;
/** Goods that bear a place's name: `Manila rope`, `India ink`. */
export const GOODS =
	/^\s+(?:ink|rubber|rope|hemp|folders?|envelopes?|paper|leather|lacquer|burners?|stone(?=,)|black(?=,)|cigars?|carpets?|rugs?|towels?|delight|lace|linen|tweeds?|oats|opera|man|hats?|cups?|blinds?)\b/;

/** `CHINA, vitrified, plates ........ 1,200`: kinds, and how many, in a row of a list of stores. */
export const ON_INVENTORY = /^, \p{Ll}[^.\n]*(?:\.{2,}|…|\t)[ \t]*\d/u;

export const KOREAN_DISHES = /^\s?(?:탕|찜|찌개|요리|냉면|만두|막걸리|소주|갈비|비빔밥|국밥|식혜)/u;

/** Words before a name that make it an animal's. */
export const ANIMALS = wordSet('horse stallion mare colt gelding mule pony dog bitch cat');

/** `Kyŏngwŏn line`: railways bear the first characters of their ends, and not the name of a place between. */
export const RAILWAY = /^\s+(?:rail(?:way|road)\s+)?line\b/i;

/** `New London` is not London. */
export const NEW_PLACES = wordSet('new fort san santa saint st los el');

/** Words after a name of a person who acts. */
export const SPEECH =
	/^,?\s+(said|says|told|asked|replied|answered|wrote|writes|stated|thinks|thought|believes|believed|reported|explained|added|remarked|noted|signed|nodded|smiled|himself|herself)\b/i;

/** `LONDON, Jack R., Sgt`, `PARIS, Pvt`: as rolls of soldiers have them. */
export const ON_ROLL =
	/^, (?:\p{Lu}\p{Ll}+,? ?(?:\p{Lu}\.,? ?)?)?(?:\((?:no kin|rotatee)\)|(?:Pfc|Pvt|Cpl|Sgt|Lt|Capt|Maj|Col|Ens|Cdr|M\/?Sgt|S\/?Sgt|T\/?Sgt|Rfn|Gnr|Tpr|Bdr|Fus|L\/?Cpl)\b)|^, \p{Lu}\p{Ll}+ \p{Lu}\.(?! \p{Lu}\p{Ll})/u;

/** `Sosa, our pitcher`: what only a person can be. */
export const CALLING =
	/^, (?:our|my|his|her|their|the|an?) (?:\p{Ll}+ ){0,2}(?:pitcher|cook|barber|driver|interpreter|houseboy|clerk|tailor|gardener|nurse|amah|orderly|batman|sergeant|corporal|doctor|priest|teacher|brother|sister|son|daughter|cousin|uncle|aunt)(?!\p{L}|['’]s)/u;

const AREA_OF =
	'(?:(?:area|region|vicinity|city|town|port|direction|suburbs|outskirts|north|south|east|west)\\s+of\\s+)?';
const ARTICLE = '(?:the\\s+)?';

const RUSSIAN = '(?<![\\p{L}])(?:в|во|из|под|около|у|до|через|близ|над|городе?|порту?)';

/** Prepositions that stand before places and hardly before persons. */
export const IN_PLACE = endsIn(
	`(?:\\b(?:in|at|near|from|toward|towards|into|around|outside|via|through|reach|reached|entered|beyond|known\\s+as|called|renamed)\\s+${ARTICLE}${AREA_OF}|${RUSSIAN}\\s+)`,
	'iu'
);

/** Words before a name that make it a place. */
export const LOCATIVE = endsIn(
	'\\b(?:in|at|near|from|to|toward|towards|into|around|outside|via|through|of|between|beyond|before|behind|against|by\\s+way\\s+of|' +
		`as\\s+far\\s+as|reach|reached|entered|left|occupied|captured|took|seized|abandoned|defend|hold|held|known\\s+as|renamed)\\s+${ARTICLE}${AREA_OF}`,
	'i'
);
