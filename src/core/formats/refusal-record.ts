import type { Reason, Refusal } from '../types.ts';

/** A refusal as programs outside are given it. */
export interface RefusalRecord {
	document: string;
	start: number;
	end: number;
	form: string;
	reason: Reason;
}

/** The fields of a refusal that are promised to others, in their order. */
export function refusalRecord(document: string, { start, end, form, reason }: Refusal): RefusalRecord {
	return { document, start, end, form, reason: { code: reason.code, says: reason.says } };
}
