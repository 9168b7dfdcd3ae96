import type { Mention, Span } from '#core/types.ts';
import { EASTERN_JOINT } from './eastern/joint.ts';
import { RUSSIAN_SECOND_DETERMINER } from './russian/determiner.ts';
import { scriptOf, type Script } from '../script.ts';

/** Names in a row that a phrase takes together: `Jincheon, Daejon, Boeon`, `Seoul–Suwon`, `Jemulpo (Incheon)`. */
export interface Group extends Span {
	/** Those of the row, without what stands in brackets as their gloss. */
	mentions: Mention[];
	/** Joined by dashes, and by nothing else. */
	dashed: boolean;
	script: Script;
}

const GENERIC_OF =
	'(?:(?:cities|city|towns?|villages?|ports?|islands?|station|district|county|province)\\s+of\\s+(?:the\\s+)?)?';

/** What is said of a river or a town before its name, and tells nothing of where it is. */
const EPITHET =
	'frozen|icy|swollen|flooded|shallow|broad|wide|great|old|ancient|upper|lower|middle|burning|ruined|walled|besieged|abandoned|industrial|strategic|important|vital|key';

/** The last word of such an article or noun. */
export const DETERMINER_END = `both|either|the|present-day|modern|nearby|of|${EPITHET}`;

/** What may stand between the word that tells the relation and the first name. */
export const DETERMINER = `(?:(?:both|either|the|present-day|modern|nearby)\\s+){0,2}(?:(?<=(?:the|of)\\s)(?:${EPITHET})\\s+)?${GENERIC_OF}`;

/** `Manpo or, at worst, Jian` */
const ASIDE = '(?:,\\s+(?:[a-z]+\\s+){0,2}[a-z]+,)?';
/** What stands between two names of a row: a comma and perhaps ‘and’ (1, 2), ‘and’ by itself (3), or a dash (4). */
const JOINTS: Record<Script, RegExp> = {
	latin: new RegExp(
		`^\\s*(?:(,)\\s*(?:(and|or)${ASIDE}\\s+)?|(and|or|&)${ASIDE}\\s+|([-–—])\\s*)${DETERMINER}$`,
		'i'
	),
	cyrillic: new RegExp(
		`^\\s*(?:(,)\\s*(?:(и|или|а\\s+также)\\s+)?|(и|или)\\s+|([-–—])\\s*)${RUSSIAN_SECOND_DETERMINER}$`,
		'i'
	),
	eastern: EASTERN_JOINT
};
const LONGEST_JOINT = 40;
/** A bracket that holds one name, with at most a few words before it: `(Incheon)`, `[now Gimpo]`. */
const GLOSS = /^\s{0,2}[([](?:\p{Ll}+:?\s+){0,4}$/u;

/**
 * Puts the names of a sentence into rows.
 *
 * A row ends after the name that follows `and`: in “toward Suwon and Osan, and Seoul fell” Seoul is of another clause.
 *
 * @param mentions of one sentence, in order, disjoint
 */
export function groupsOf(text: string, mentions: Mention[]): Group[] {
	const groups: Group[] = [];
	let closed = false;
	for (const mention of mentions) {
		const group = groups.at(-1);
		const gap =
			group && mention.start - group.end <= LONGEST_JOINT ? text.slice(group.end, mention.start) : '';
		if (group && GLOSS.test(gap) && /^[)\]]/.test(text.slice(mention.end, mention.end + 1))) {
			group.end = mention.end + 1;
			continue;
		}
		const joint = group && JOINTS[group.script].exec(gap);
		const dash = joint?.[4] !== undefined;
		const fits = joint && !(closed && joint[1]) && (group.mentions.length === 1 || group.dashed === dash);
		if (!group || !fits) {
			const { start, end, form } = mention;
			groups.push({ start, end, mentions: [mention], dashed: false, script: scriptOf(form) });
			closed = false;
			continue;
		}
		if (joint[2] ?? joint[3]) closed = true;
		group.dashed = dash;
		group.mentions.push(mention);
		group.end = mention.end;
	}
	return groups;
}

const endOf = (text: string, group: Group): number => {
	const [first, second] = group.mentions as [Mention, Mention];
	const bracket = /^\s{0,2}[([][^()[\]]*[)\]]/.exec(text.slice(first.end, second.start));
	return first.end + (bracket?.[0].length ?? 0);
};

/** What a place is said to lie in; and the end of a clause, where a list may end too. */
const LARGER_UNIT = /province|korea|manchuria|china|japan|region|county|[-‐]do$/i;
const CLAUSE_END = /^\s*(?:[.;:)]|$)/;

/**
 * The group as a phrase reads it that asks for no list. Two names with a comma between are one only at the end of a
 * clause (“in the direction of Suwon, Osan.”); “near Haeju, Hwanghae Province” and “toward Suwon, and Seoul fell” speak
 * of the first.
 */
export function withoutApposition(text: string, group: Group): Group {
	if (group.mentions.length !== 2 || group.dashed) return group;
	const end = endOf(text, group);
	const joint = text.slice(end, group.mentions[1]!.start);
	if (!/^\s*,/.test(joint)) return group;
	const list = /^\s*,\s*$/.test(joint) && CLAUSE_END.test(text.slice(group.end, group.end + 8));
	if (list && !LARGER_UNIT.test(group.mentions[1]!.form)) return group;
	return { ...group, end, mentions: [group.mentions[0]!] };
}
