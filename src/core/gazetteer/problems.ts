import type { z } from 'zod';
import type { Issue } from '#core/types.ts';
import { hint, meantField } from './hints.ts';
import type { RawEntry } from './parse.ts';

type Problem = Pick<Issue, 'code' | 'message' | 'at'>;

const LONGEST_SHOWN = 60;

/** A value as a message shows it. */
export function show(value: unknown): string {
	if (value === undefined || value === null) return 'empty';
	const text =
		typeof value === 'object' ? JSON.stringify(value).replaceAll(',', ', ') : JSON.stringify(value);
	const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
	return typeof value === 'number' ? `the number ${short}` : short;
}

/** `['forms', 1, 'source']` → `forms 2, source`: counted from 1, as people do. */
const showPath = (path: readonly PropertyKey[]) =>
	path
		.map((step) =>
			typeof step === 'number' ? ` ${step + 1}` : `${step === path[0] ? '' : ', '}${String(step)}`
		)
		.join('');

const reach = (value: unknown, path: readonly PropertyKey[]) =>
	path.reduce<unknown>(
		(inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
		value
	);

function unknownField(entry: RawEntry, path: readonly PropertyKey[], key: string, known: string[]): Problem {
	const meant = meantField(key, known);
	const where = path.length > 0 ? ` in ${showPath(path)}` : '';
	const advice = meant ? `Did you mean "${meant}"?` : `Expected one of ${known.join(', ')}.`;
	return {
		code: 'field-unknown',
		message: `${entry.name}: there is no field "${key}"${where}. ${advice}`,
		at: entry.at([...path, key], true)
	};
}

/**
 * Says in words what the schema found wrong with an entry.
 *
 * @param entry the entry as written
 * @param problem one finding of zod, whose message ends the sentence "Expected …"
 * @param known the fields that the entry may have
 * @returns one issue, or one for each unknown field
 */
export function describeProblem(entry: RawEntry, problem: z.core.$ZodIssue, known: string[]): Issue[] {
	const { path } = problem;
	const named = (found: Problem): Issue => ({ severity: 'error', ...found });
	if (problem.code === 'unrecognized_keys') {
		const inner =
			path[0] === 'links' ? ['geonames', 'wikidata'] : path[0] === 'forms' ? ['form', 'source'] : known;
		return problem.keys.map((key) => named(unknownField(entry, path, key, inner)));
	}
	const got = reach(entry.value, path);
	const at = entry.at(path);
	if (path.length === 0)
		return [
			named({
				code: 'entry-shape',
				message: `${entry.name} is ${show(got)}. Expected ${problem.message}.`,
				at
			})
		];
	if (got === undefined)
		return [
			named({
				code: 'field-missing',
				message: `${entry.name}: the field "${showPath(path)}" is missing. Expected ${problem.message}.`,
				at
			})
		];
	// Of a point, both numbers are shown: a swapped pair is seen at a glance.
	const whole = path[0] === 'point' ? reach(entry.value, ['point']) : got;
	const what = path[0] === 'point' ? 'point' : showPath(path);
	return [
		named({
			code: path[0] === 'point' ? 'point-invalid' : 'field-invalid',
			message: `${entry.name}: ${what} is ${show(whole)}. Expected ${problem.message}.${hint(path, got, whole)}`,
			at
		})
	];
}
