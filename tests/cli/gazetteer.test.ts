import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jemulpo } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** A copy of the gazetteer, in one of whose files `change` alters the text. */
function gazetteerWith(change: (text: string) => string): string {
	const { path } = temporaryFolder();
	cpSync('gazetteer', path, { recursive: true });
	const name = readdirSync(join(path, 'places'))
		.toSorted()
		.find((file) => file.endsWith('.yaml'))!;
	const file = join(path, 'places', name);
	const text = readFileSync(file, 'utf8');
	const changed = change(text);
	expect(changed).not.toBe(text);
	writeFileSync(file, changed);
	return path;
}

describe('jemulpo gazetteer', () => {
	test('check finds nothing wrong with the committed gazetteer', async () => {
		const { code, out } = await jemulpo(['gazetteer', 'check']);
		expect(out).toContain('0 errors');
		expect(code).toBe(0);
	});

	test.each([
		['a missing field', /^(\s+)title: .*$/m, '', /title/],
		['a coordinate out of range', /point: \[[^\]]*\]/, 'point: [227.1, 37.5]', /227\.1/],
		['damaged YAML', /^/, '"\n', /yaml/i]
	])('check names file, line and column of %s', async (_, from, to, message) => {
		const path = gazetteerWith((text) => text.replace(from, to));
		const { code, out } = await jemulpo(['gazetteer', 'check', '--gazetteer', path]);
		expect(code).toBe(1);
		expect(out).toMatch(/places\/[\w-]+\.yaml:\d+:\d+: error: /);
		expect(out).toMatch(message);
	});

	test('texts are read with what is left of a broken gazetteer, and its faults are told', async () => {
		const path = gazetteerWith((text) => text.replace(/point: \[[^\]]*\]/, 'point: [227.1, 37.5]'));
		const { code, err, lines } = await jemulpo(['extract', 'seeds', '--gazetteer', path]);
		expect(err).toContain('227.1');
		expect(lines().length).toBeGreaterThan(0);
		expect(code).toBe(0);
	});
});
