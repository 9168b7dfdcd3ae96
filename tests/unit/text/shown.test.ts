import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILLER, plainOffset } from '#core/documents/readable.ts';
import { PAGE_END, shownOf } from '$lib/text/shown.ts';

describe('what is shown of a passage', () => {
	it('has no marks of transcripts, and nothing else is lost', () => {
		expect(shownOf('**Summary:**  \nTwo * stars').text).toBe('Summary:\nTwo * stars');
	});

	it('has a page end for an empty line within it, and no filler of mark-up', () => {
		expect(shownOf('cross\n\nthe 38th').text).toBe(`cross${PAGE_END}the 38th`);
		expect(shownOf(`In${FILLER.repeat(4)}cheon`).text).toBe('Incheon');
	});

	it('knows of each unit where it is stored', () => {
		const text = 'a **b**  \nc\n\n  d';
		const { text: shown, offsets } = shownOf(text);
		const stored = [...shown].map((unit, i) => [unit, text[offsets[i]!]]);
		expect(stored.filter(([unit, own]) => unit !== own)).toEqual([[PAGE_END, '\n']]);
		expect(shown.slice(plainOffset(text.indexOf('d'), { text: shown, offsets }))).toBe('d');
	});

	it('cut at any offsets is together the whole', () => {
		const texts = fc
			.array(fc.constantFrom('a', ' ', '\n', '*', '**', FILLER, '청'))
			.map((parts) => parts.join(''));
		fc.assert(
			fc.property(texts, fc.array(fc.nat(40)), (text, cuts) => {
				const shown = shownOf(text);
				const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
				const parts = at
					.slice(1)
					.map((end, i) => shown.text.slice(plainOffset(at[i]!, shown), plainOffset(end, shown)));
				expect(parts.join('')).toBe(shown.text);
			})
		);
	});
});
