import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '#core/gazetteer/build.ts';
import { around, readFixture } from './read-fixture.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const FILE = {
	place: 'gazetteer/places/x.yaml',
	front: 'gazetteer/fronts.yaml',
	source: 'gazetteer/sources.yaml'
};

describe('a broken entry yields a message and is left out; the others come through', () => {
	test.each(readdirSync(FOLDER).sort())('%s', (file) => {
		const { text, issues, ids } = readFixture(new URL(file, FOLDER));
		const kind = file.split('-')[0] as keyof typeof FILE;
		const built = buildGazetteer(around(file, text));
		const shown = built.issues.map(
			({ at, severity, code, message }) =>
				`${at.replace(`${FILE[kind]}:`, '')} ${severity} ${code}: ${message}`
		);
		expect(shown).toEqual(issues);
		expect(built.gazetteer[`${kind}s`].map(({ id }) => id)).toEqual(ids);
	});
});
