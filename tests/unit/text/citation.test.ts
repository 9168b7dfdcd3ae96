import { describe, expect, it } from 'vitest';
import { passageCitation } from '$lib/text/citation.ts';

const document = {
	id: 'a',
	title: 'A telegram',
	sent: '1950-09-26T08:10',
	archive: 'APRF, fond 3',
	mentions: 1,
	issues: 0
};
const cited = { document, start: 10, end: 31, address: 'http://localhost/documents/a#t10-31' };

describe('the citation of a passage', () => {
	it('has its words, the document with day and archive, the span and the address', () => {
		expect(passageCitation({ ...cited, text: 'landed in the area\nof Jemulpo' })).toBe(
			'“landed in the area of Jemulpo” A telegram, 26 September 1950, APRF, fond 3; in: Jemulpo, characters 10–31, ' +
				'http://localhost/documents/a#t10-31'
		);
	});

	it('leaves out what is not known, and the middle of a long passage', () => {
		const bare = { id: 'b', title: 'B', mentions: 0, issues: 0 };
		const citation = passageCitation({ ...cited, document: bare, text: 'word '.repeat(300) });
		expect(citation).toMatch(/^“word [^]* word \[…\] word [^]*word” B; in: Jemulpo/);
		expect(citation.length).toBeLessThan(500);
	});
});
