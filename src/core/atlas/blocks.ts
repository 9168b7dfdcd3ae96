import type { Section } from '../types.ts';
import type { PassageView } from './views.ts';

/** A paragraph with the notes that stand within it. */
export interface Paragraph {
	passage: PassageView;
	notes: PassageView[];
}

/** Paragraphs that are set alike; `heading`: it heads a part of the text. */
export interface Block {
	kind: Section | 'heading';
	paragraphs: Paragraph[];
}

/**
 * Passages as they are set: runs of one section, notes with their paragraph, each heading for itself.
 *
 * @param passages in the order of the text
 * @param headings where passages start that head a part of the text
 */
export function blocksOf(passages: PassageView[], headings: ReadonlySet<number>): Block[] {
	const blocks: Block[] = [];
	for (const passage of passages) {
		const last = blocks.at(-1);
		const before = last?.paragraphs.at(-1);
		if (before && passage.start < before.passage.end) {
			before.notes.push(passage);
			continue;
		}
		const kind = headings.has(passage.start) ? 'heading' : passage.section;
		const paragraph = { passage, notes: [] };
		if (last?.kind === kind && kind !== 'heading') last.paragraphs.push(paragraph);
		else blocks.push({ kind, paragraphs: [paragraph] });
	}
	return blocks;
}
