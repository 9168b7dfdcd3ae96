import { findRelations } from '#core/extract/space/find.ts';
import { sentences } from '#core/extract/sentences.ts';
import type { Mention, Relation } from '#core/types.ts';

/** Reads a text whose names stand between `<` and `>`; `<~…>` modifies a noun. Each names the place of its spelling. */
export function relationsIn(marked: string): Relation[] {
	const mentions: Mention[] = [];
	let text = '';
	for (const part of marked.split(/(<[^>]*>)/)) {
		const [, modifies, form] = /^<(~?)(.*)>$/s.exec(part) ?? [];
		if (form !== undefined) {
			const place = form.toLowerCase().replaceAll(/\s+/g, '-');
			mentions.push({
				...{ document: 'test', start: text.length, end: text.length + form.length, form, place },
				...{ alternatives: [], status: 'agreed', reasons: [] },
				role: modifies ? 'associative' : 'literal'
			});
		}
		text += form ?? part;
	}
	const passage = { start: 0, end: text.length, index: 0, section: 'body' as const };
	return findRelations(text, passage, sentences(text, passage), mentions);
}

/** `kind anchors [bearing] km | phrase`, as an annotation would have it. */
export const line = ({ kind, anchors, bearing, km, phrase }: Relation) =>
	[
		kind,
		anchors.join(' '),
		...(bearing ? [`[${bearing.join('-')}]`] : []),
		...(km ? [`${km.join('-')} km`] : []),
		`| ${phrase.replaceAll(/\s+/g, ' ')}`
	].join(' ');
