import type { Paragraph } from '#core/atlas/blocks.ts';
import type { Issue } from '#core/types.ts';
import type { Sign } from '$lib/text/sign.ts';

/** The id of a doubt in the header's list, by its position there. */
export const doubtId = (i: number) => `doubt-${i + 1}`;

/** The id of a note, by where it starts. */
export const noteId = (start: number) => `note-${start}`;

/** The id of the sign in the text that leads to a note. */
export const noteSignId = (start: number) => `noted-${start}`;

/** The signs that stand in a paragraph: its notes, counted from 1, and the doubts about its words; in order. `prefix` goes before every id. */
export function signsOf({ passage, notes }: Paragraph, issues: Issue[], prefix: string): Sign[] {
	const noted = notes.map(({ start }, i): Sign => {
		const label = String(i + 1);
		return {
			id: prefix + noteSignId(start),
			at: start,
			kind: 'note',
			label,
			title: `Note ${label}`,
			to: prefix + noteId(start)
		};
	});
	const doubted = issues.flatMap(({ message, span }, i): Sign[] => {
		if (!span || span.end <= span.start || span.start < passage.start || span.start >= passage.end) return [];
		const at = Math.min(span.end, passage.end);
		return [
			{
				id: `${prefix}doubted-${i + 1}`,
				at,
				kind: 'doubt',
				label: '?',
				title: `Doubt: ${message}`,
				to: prefix + doubtId(i)
			}
		];
	});
	return [...noted, ...doubted].sort((a, b) => a.at - b.at);
}
