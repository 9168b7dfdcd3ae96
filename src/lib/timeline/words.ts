import { printDay, type Day } from '#core/atlas/days.ts';
import { dateInWords } from '$lib/text/words.ts';
import type { Range } from './range.ts';

export const dayInWords = (day: Day): string => dateInWords(printDay(day));

/** `26 September 1950`, `26–28 September 1950`. */
export const rangeInWords = ({ from, to }: Range): string => dateInWords(`${printDay(from)}/${printDay(to)}`);
