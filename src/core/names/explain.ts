/**
 * Which places a spelling may name, and why.
 */
import type { Explanation } from '#core/types.ts';
import { compareAnswers, toExplained, type Answer } from './answer.ts';
import { guesses } from './guess.ts';
import { nominatives } from './inflection.ts';
import { namedKind } from './kind-words.ts';
import { matches } from './match.ts';
import type { NameIndex } from './name-index.ts';

/** No name is longer, and what is pasted by mistake may be a whole book. */
const LONGEST = 120;

/** What joins two names in one: Genzan-Kanko, Wonsan/Genzan. */
const JOINTS = /\s*[-/–—]\s*/u;

/** "Syarei county" is Syarei, if a county can be meant. */
function withoutKindWord(query: string, index: NameIndex): Answer[] {
	const named = namedKind(query);
	if (named === undefined) return [];
	const reason = { code: 'kind-word', says: `“${named.word}” says what it is; the name is ${named.name}.` };
	return matches(named.name, index)
		.filter(({ entry }) => named.kinds.includes(entry.place.kind))
		.map((answer) => ({ ...answer, reasons: [reason, ...answer.reasons] }));
}

/** "в Сеуле" has Сеул in another case. */
function inOtherCase(query: string, index: NameIndex): Answer[] {
	return nominatives(query).flatMap((name) => {
		const reason = { code: 'case', says: `${query} is ${name} in another case of Russian.` };
		return matches(name, index).map((answer): Answer => ({
			...answer,
			certainty: 'likely',
			reasons: [reason, ...answer.reasons]
		}));
	});
}

/** "Genzan-Kanko" is two names, if each part is one; all places of the first come before those of the second. */
function namesInOne(query: string, index: NameIndex): Answer[] {
	const parts = query.split(JOINTS);
	if (parts.length < 2) return [];
	const found = parts.map((part) => matches(part, index).filter(({ certainty }) => certainty !== 'guess'));
	if (found.some(({ length }) => length === 0)) return [];
	const answers = found.flatMap((ofPart, at) => {
		const reason = { code: 'part', says: `${parts[at]} is one of ${parts.length} names in it.` };
		return ofPart
			.sort(compareAnswers)
			.map((answer): Answer => ({ ...answer, certainty: 'likely', reasons: [reason, ...answer.reasons] }));
	});
	const places = answers.map(({ entry }) => entry.place);
	return answers.filter((_, at) => places.indexOf(places[at]!) === at);
}

/**
 * Explains a spelling: which places it may name, how certain that is, and by which chain.
 *
 * @param query a name in any script and case; a word for its kind ("Haeju County") and two names joined by a hyphen or
 * slash are understood
 * @returns best first; `certain` for a form of the place as written (but for case, hyphens and spaces); `likely` when
 * marks or a sound are lost, when rules give the form to several places, or when only a part is a name; `guess` for
 * near misses, offered only when there is nothing better. Empty when the spelling names nothing
 */
export function explain(query: string, index: NameIndex): Explanation {
	if (query.length > LONGEST) return { query, results: [] };
	const asked = query.trim().replace(/\s+/gu, ' ');
	const ways = [
		() => matches(asked, index).sort(compareAnswers),
		() => withoutKindWord(asked, index).sort(compareAnswers),
		() => inOtherCase(asked, index).sort(compareAnswers),
		() => namesInOne(asked, index),
		() => guesses(asked, index)
	];
	for (const way of ways) {
		const answers = way();
		if (answers.length > 0) return { query, results: answers.map(toExplained) };
	}
	return { query, results: [] };
}
