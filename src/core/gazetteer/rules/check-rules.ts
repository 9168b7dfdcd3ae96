/**
 * What can be doubted about sound entries, by rule: each doubt a warning, unless an exception says why it is right.
 */
import type { Issue, Place } from '#core/types.ts';
import { entryKind, type EntryKind, type GazetteerFile } from '../files.ts';
import { compareIssues } from '../order.ts';
import { readEntries, type Read } from '../read.ts';
import { exceptionSchema, placeSchema, type Exception } from '../schema.ts';
import { checkDerivedForms, checkPeoples } from './forms.ts';
import { checkReach } from './reach.ts';
import { checkHangul, checkKana } from './readings.ts';
import type { Finding, Rule } from './rule.ts';
import { checkSharedLinks, checkSharedPoints } from './twins.ts';

const RULES: Rule[] = [
	checkReach,
	checkHangul,
	checkKana,
	checkDerivedForms,
	checkPeoples,
	checkSharedLinks,
	checkSharedPoints
];

const excuses = ({ place, rule, value }: Exception, finding: Finding): boolean =>
	place === finding.place && rule === finding.code && (value === undefined || value === finding.value);

/** An exception that excuses nothing hides what it was made for: the entry has changed, or it never was needed. */
function idle({ value, entry }: Read<Exception>): Issue {
	const what = value.value === undefined ? value.place : `${value.value} of ${value.place}`;
	return {
		code: 'exception-idle',
		severity: 'warning',
		message: `${value.id}: the rule ${value.rule} finds nothing to excuse in ${what}. Remove the exception, or correct it.`,
		at: entry.at()
	};
}

function asIssue({ code, severity, message, at }: Finding): Issue {
	return { code, severity, message, at };
}

/**
 * Checks the gazetteer by rule: points against the reach of their neighbours, readings against characters, forms against
 * what the names engine derives, links and points against each other.
 *
 * @param files as for `buildGazetteer`; entries that do not fit the schema are passed over, since that tells of them
 * @returns warnings, infos for the same point twice, and errors for exceptions that do not fit their schema; in order of
 * file, line and column
 */
export function checkRules(files: readonly GazetteerFile[]): Issue[] {
	const ofKind = (kind: EntryKind) => files.filter(({ path }) => entryKind(path) === kind);
	const places = readEntries<Place>(ofKind('place'), placeSchema).entries;
	const exceptions = readEntries<Exception>(ofKind('exception'), exceptionSchema);
	const findings = RULES.flatMap((rule) => rule(places));
	const doubts = findings.filter(
		(finding) => !exceptions.entries.some(({ value }) => excuses(value, finding))
	);
	const needless = exceptions.entries.filter(
		({ value }) => !findings.some((finding) => excuses(value, finding))
	);
	return [...exceptions.issues, ...needless.map(idle), ...doubts.map(asIssue)].sort(compareIssues);
}
