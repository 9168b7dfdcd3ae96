import type { Plain } from '#core/documents/readable.ts';

/** Stands where a page ends: pages show it as a sign, and copy it as a space. */
export const PAGE_END = '\f';

/** Fillers of mark-up; asterisks by which some transcripts set bold type; blanks at line ends. */
const UNSEEN = /\u2060+|\*\*| +(?=\u2060*\n)/g;
/** White space within a passage that holds an empty line: the text goes on over a page. */
const PAGE_GAP = /\s*\n\s*\n\s*/g;

/**
 * A passage as it is set: without what nobody should see, each page end as one `PAGE_END`.
 *
 * @param text a passage, as stored or as read out of mark-up
 * @returns the text, and the offset in `text` of each of its units
 */
export function shownOf(text: string): Plain {
	const kept = new Uint8Array(text.length).fill(1);
	for (const { index, 0: unseen } of text.matchAll(UNSEEN)) kept.fill(0, index, index + unseen.length);
	const ends = new Set<number>();
	for (const { index, 0: gap } of text.matchAll(PAGE_GAP)) {
		kept.fill(0, index + 1, index + gap.length);
		kept[index] = 1;
		ends.add(index);
	}
	const offsets = new Int32Array(text.length);
	let length = 0;
	let shown = '';
	for (let at = 0; at < text.length; at++) {
		if (kept[at] === 0) continue;
		offsets[length++] = at;
		shown += ends.has(at) ? PAGE_END : text.charAt(at);
	}
	return { text: shown, offsets: offsets.subarray(0, length) };
}
