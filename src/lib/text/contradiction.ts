import { daysOf, printDay } from '#core/atlas/days.ts';
import type { Contradiction } from '#core/atlas/contradiction.ts';
import type { DocumentView } from '#core/atlas/views.ts';
import { dateInWords } from './words.ts';

/** What a document calls itself, in one word. */
const SORT = /\b(telegram|letter|despatch|dispatch|memorandum|report|directive|order|minutes|record)\b/i;

/** `the telegram of 26 September`: by its kind and its day, without the year; by its title where it has no day. */
export function documentInWords({ title, sent }: DocumentView): string {
	const days = sent === undefined ? undefined : daysOf(sent);
	if (!days) return `“${title}”`;
	const sort = SORT.exec(title)?.[1]?.toLowerCase() ?? 'document';
	return `the ${sort} of ${dateInWords(printDay(days[0])).replace(/ \d{4}$/, '')}`;
}

/** “The telegram of 26 September equates Tsiusiu with Cheongju; by rule it is Chungju.” */
export function contradictionInWords({ document, form, glossed, told, byRule }: Contradiction): string {
	const says = documentInWords(document);
	const does = glossed ? `equates ${form} with ${told.title}` : `uses ${form} for ${told.title}`;
	return `${says.charAt(0).toUpperCase()}${says.slice(1)} ${does}; by rule it is ${byRule.title}.`;
}
