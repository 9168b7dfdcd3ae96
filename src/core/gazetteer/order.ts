import type { Issue } from '#core/types.ts';
import { ascending } from './files.ts';

/** `FILE:LINE:COLUMN` taken apart; a position without line or column counts as 0. */
function place(at: string): { file: string; line: number; column: number } {
	const match = /^(.*?)(?::(\d+))?(?::(\d+))?$/s.exec(at);
	return { file: match?.[1] ?? at, line: Number(match?.[2] ?? 0), column: Number(match?.[3] ?? 0) };
}

/** Orders issues by file, line, column, then code and message. */
export function compareIssues(a: Issue, b: Issue): number {
	const [left, right] = [place(a.at), place(b.at)];
	return (
		ascending(left.file, right.file) ||
		left.line - right.line ||
		left.column - right.column ||
		ascending(a.code, b.code) ||
		ascending(a.message, b.message)
	);
}
