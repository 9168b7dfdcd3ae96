import type { RelationKind } from '#core/types.ts';
import { endsIn } from '#core/extract/endings.ts';
import { afterOf, type Draft, type Scene } from '../scene.ts';
import { AREA, LINE, MOVE, ROAD } from './lexicon.ts';

/** The longest stretch between two stations of a way that is read. */
const LONGEST_GAP = 30;

const AT = `(?:${AREA}|方面|방면)?`;
const CHINESE_MOVE =
	'[撤退进進前南北东東西下上转轉移动動开開调調运運败敗逃溃潰攻出发發推追乘车車船步行直插经經]{0,6}';
const pattern = (source: string) => new RegExp(source, 'i');

/** How a language says where a way starts, what it passes, and where it ends. */
interface Manner {
	/** Before the first name. */
	before?: ReturnType<typeof endsIn>;
	first: RegExp;
	via: RegExp;
	/** After the last name. */
	last: RegExp;
}

const MANNERS: Manner[] = [
	{
		first: pattern(
			`^\\s*${AT}(?:에서(?:부터)?|으?로부터|을\\s*떠나|를\\s*떠나)\\s*(?:출발하여\\s*|다시\\s*|(?:기차|배|차|자동차|도보)로\\s*|걸어서\\s*)?$`
		),
		via: /^(?:을|를)\s*(?:거쳐|거치여|지나|경유하여|통하여|통해|넘어)서?\s*$/,
		last: pattern(
			`^\\s*${AT}\\s*(?:에로|으로|로|까지|(?:을|를)\\s*향하여|(?:방향|방면|쪽)으로|에(?=\\s*(?:갔|도착|이르|들어|${MOVE})))(?:\\s*${MOVE})?`
		)
	},
	{
		before: endsIn('[由从從自]'),
		first: pattern(`^${AT}${CHINESE_MOVE}[,，]?${CHINESE_MOVE}[向至到往赴抵经經]$`),
		via: pattern(`^${AT}${CHINESE_MOVE}[,，]?${CHINESE_MOVE}[向至到往赴抵经經]$`),
		last: pattern(`^(?:方向)?${AT}(?:${MOVE})?`)
	},
	{
		first: pattern(`^\\s*(?:方面)?(?:から|カラ|より|ヨリ)\\s*$`),
		via: /^(?:を|ヲ)?(?:経て|經テ|経テ|経由(?:して|シテ)?)\s*$/,
		last: pattern(`^\\s*(?:方面)?(?:へ|ヘ|に|ニ|まで|マデ|迄)(?:${MOVE})?`)
	}
];

/** What a way is when it says so after its end. */
const WHOLE: { kind: RelationKind; after: RegExp }[] = [
	{
		kind: 'along',
		after: pattern(`^(?:[之的の]|까지의?|로\\s*가는|に至る|ニ至ル|まで(?:の)?)?[间間]?的?\\s*(?:${ROAD})`)
	},
	{ kind: 'line', after: pattern(`^(?:까지의?|に至る|ニ至ル)?\\s*${LINE}`) },
	{ kind: 'between', after: /^(?:之间|之間|[间間])/ }
];
/** `安州至新义州` has no word before. */
const TO = /^\s*[至到]\s*$/;
/** What is sent from one to the other is no movement. */
const MESSAGE_BEFORE = endsIn('(?:电报|電報|电文|電文|书信|信件?|函件?)[由从從自]');
const MESSAGE = /^[^，。,.]{0,8}(?:电报|電報|电文|電文|书信|편지|전보|전문|서한|보낸|보내는)/;

/** The way that starts at a group: `A에서 B로`, `由 A 经 B 向 C`, `A ヨリ B ニ`. */
export function routeFrom(scene: Scene): Draft | undefined {
	const { text, groups, at, floor, window } = scene;
	const gap = gapAfter(text, groups, at);
	if (gap === undefined) return undefined;
	if (TO.test(gap)) {
		const draft = whole(scene, [at, at + 1]);
		if (draft) return draft;
	}
	for (const { before, first, via, last } of MANNERS) {
		if ((before && !before.test(window)) || !(first.test(gap) || (!before && via.test(gap)))) continue;
		let end = at + 1;
		for (let next = gapAfter(text, groups, end); next !== undefined && via.test(next); end++)
			next = gapAfter(text, groups, end + 1);
		const draft = whole(scene, [at, end]);
		if (draft) return draft;
		const after = afterOf(scene, groups[end]!.end);
		const closing = last.exec(after);
		if (!closing || MESSAGE_BEFORE.test(window) || MESSAGE.test(after.slice(closing[0].length))) continue;
		return {
			kind: 'movement',
			start: before ? floor + before.startIn(window) : groups[at]!.start,
			end: groups[end]!.end + closing[0].length,
			...stations(scene, [at, end])
		};
	}
	return undefined;
}

function gapAfter(text: string, groups: Scene['groups'], at: number): string | undefined {
	const [group, next] = [groups[at], groups[at + 1]];
	if (!group || !next || next.start - group.end > LONGEST_GAP) return undefined;
	return text.slice(group.end, next.start);
}

function stations({ groups, at }: Scene, [first, last]: [number, number]): Pick<Draft, 'mentions' | 'used'> {
	const way = groups.slice(first, last + 1);
	return { mentions: way.flatMap(({ mentions }) => mentions), used: last + 1 - at };
}

/** A road, a line or a stretch between: not the movement, but what it would go along. */
function whole(scene: Scene, [first, last]: [number, number]): Draft | undefined {
	const { end } = scene.groups[last]!;
	const after = afterOf(scene, end);
	for (const { kind, after: words } of WHOLE) {
		const match = words.exec(after);
		if (!match) continue;
		return {
			kind,
			start: scene.groups[first]!.start,
			end: end + match[0].length,
			...stations(scene, [first, last])
		};
	}
	return undefined;
}
