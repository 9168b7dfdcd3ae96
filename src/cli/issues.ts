import type { Issue } from '#core/types.ts';
import type { Io } from './io.ts';

/** `file:line:column: severity: message`, as editors and terminals make links of it. */
export const issueLine = ({ at, severity, message }: Issue) => `${at}: ${severity}: ${message}\n`;

/** Writes warnings and errors to standard error; what is only worth knowing stays for those who ask for issues. */
export function reportIssues(issues: Issue[], io: Io): void {
	for (const issue of issues) if (issue.severity !== 'info') io.err(issueLine(issue));
}

export const hasErrors = (issues: Issue[]) => issues.some(({ severity }) => severity === 'error');
