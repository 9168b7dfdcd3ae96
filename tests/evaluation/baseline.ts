import { formsOf } from '#core/names/forms.ts';
import { prominenceOf } from '#core/names/prominence.ts';
import type { Document, Gazetteer, Mention, Place, System } from '#core/types.ts';

/** What a reader would put in a word list. */
const LISTED: System[] = ['title', 'listed', 'native', 'rr', 'mr', 'mr-bare'];
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*\.?/gu;
const LONGEST_IN_WORDS = 5;

/** One place for each spelling: the most prominent. */
function dictionary(gazetteer: Gazetteer): Map<string, Place> {
	const places = new Map<string, Place>();
	for (const place of gazetteer.places) {
		for (const { form, system } of formsOf(place)) {
			const known = places.get(form);
			if (LISTED.includes(system) && (!known || prominenceOf(place) < prominenceOf(known)))
				places.set(form, place);
		}
	}
	return places;
}

/**
 * The naive pass against which the real one is measured: the longest match of a word list, the most prominent place,
 * the document's date, no front and no doubt.
 *
 * @returns what reads a document
 */
export function baseline(gazetteer: Gazetteer): (document: Document) => Mention[] {
	const places = dictionary(gazetteer);
	return ({ id, text, header }) => {
		const words = [...text.matchAll(WORD)].map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			capital: /^[\p{Lu}\p{Lo}\d]/u.test(match[0])
		}));
		const sent = header.moments[0]?.value?.slice(0, 10);
		const mentions: Mention[] = [];
		for (let first = 0; first < words.length; first++) {
			if (!words[first]!.capital) continue;
			for (let last = Math.min(first + LONGEST_IN_WORDS, words.length) - 1; last >= first; last--) {
				const [start, end] = [words[first]!.start, words[last]!.end];
				const place = [end, end - 1].flatMap((stop) => {
					const found = places.get(text.slice(start, stop).replace(/\s+/g, ' '));
					return found ? [{ found, stop }] : [];
				})[0];
				if (!place) continue;
				mentions.push({
					document: id,
					start,
					end: place.stop,
					form: text.slice(start, place.stop),
					place: place.found.id,
					alternatives: [],
					status: 'agreed',
					role: 'literal',
					...(sent && { date: { edtf: sent, basis: 'sent' as const } }),
					reasons: []
				});
				first = last;
				break;
			}
		}
		return mentions;
	};
}
