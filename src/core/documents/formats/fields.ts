import type { Header, HeaderEvent, Issue, Span } from '#core/types.ts';
import { statedMoment, type Moment } from './moment.ts';

const WORDS = ['title', 'from', 'to', 'number', 'archive'] as const;
/** Fields that state a moment, and which. */
const MOMENTS: Record<string, HeaderEvent> = {
	date: 'dated',
	...Object.fromEntries(
		(['sent', 'received', 'arrived', 'deciphered', 'typed', 'dated'] as const).map((event) => [event, event])
	)
};

/** A field's value, and where it stands in the stored text, if it does. */
export interface Field {
	text: string;
	span?: Span;
}

/**
 * Reads a header out of named fields: title, from, to, number, archive; date, and the moments by their names.
 *
 * @param valueOf gives the value of a field, undefined when it has none
 */
export function headerOf(valueOf: (name: string) => Field | undefined): {
	header: Partial<Header>;
	issues: Omit<Issue, 'at'>[];
} {
	const words = WORDS.flatMap((name) => {
		const value = valueOf(name)?.text.replace(/\s+/g, ' ').trim();
		return value ? [[name, value]] : [];
	});
	const moments: Moment[] = [];
	const issues: Omit<Issue, 'at'>[] = [];
	for (const [name, event] of Object.entries(MOMENTS)) {
		const value = valueOf(name);
		if (!value) continue;
		const stated = statedMoment(event, value.text, value.span);
		moments.push(stated.moment);
		issues.push(...stated.issues);
	}
	return { header: { ...Object.fromEntries(words), ...(moments.length > 0 && { moments }) }, issues };
}
