import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

describe('jemulpo explain', () => {
	test('answers each form in order, one line each', async () => {
		const { code, err, lines } = await jemulpo(['explain', 'Jemulpo', '인천', '仁川', '--format', 'jsonl']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(lines().map(({ query }) => query)).toEqual(['Jemulpo', '인천', '仁川']);
		for (const { results } of lines()) {
			const [best] = results as Record<string, unknown>[];
			expect(best).toMatchObject({ place: 'incheon', title: 'Incheon', certainty: 'certain' });
			expect(Object.keys(best!)).toEqual(['place', 'title', 'certainty', 'chain', 'reasons']);
		}
	});

	test('reads forms from standard input, one a line, in place of "-"', async () => {
		const { lines } = await jemulpo(['explain', 'Seoul', '-', '--format', 'jsonl'], 'Suwon\r\n\n Incheon \n');
		expect(lines().map(({ query }) => query)).toEqual(['Seoul', 'Suwon', 'Incheon']);
	});

	test('says of a form that names nothing that it names nothing, which is no error', async () => {
		const { code, lines } = await jemulpo(['explain', 'Qqqqqqqqqq', '--format', 'jsonl']);
		expect(code).toBe(0);
		expect(lines()).toEqual([{ query: 'Qqqqqqqqqq', results: [] }]);
		expect((await jemulpo(['explain', 'Qqqqqqqqqq'])).out).toContain('no place');
	});

	test('shows people the chain that makes a form', async () => {
		const { out } = await jemulpo(['explain', 'Tsiusiu']);
		expect(out).toContain('忠州');
		expect(out).toContain('Tsiusiu');
	});

	test('cannot explain without a gazetteer, and says so', async () => {
		const { code, err } = await jemulpo(['explain', 'Seoul', '--gazetteer', temporaryFolder().path]);
		expect(code).toBe(1);
		expect(err).toContain(': error: ');
	});
});
