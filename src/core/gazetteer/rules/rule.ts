import type { Issue, Place } from '#core/types.ts';
import type { FieldPath } from '../parse.ts';
import type { Read } from '../read.ts';

/** What a rule found: an issue, and what an exception must name to excuse it. */
export interface Finding extends Issue {
	place: string;
	/** The name, form or number that the finding is about; absent when it is about the entry's point. */
	value?: string;
}

/** Looks at all places at once, since many rules compare them. */
export type Rule = (places: readonly Read<Place>[]) => Finding[];

/**
 * Makes a finding of severity warning.
 *
 * @param path the field, and its index in a list
 * @param says what was found, what was expected and what to do, in sentences
 */
export function warn(
	read: Read<Place>,
	code: string,
	path: FieldPath,
	says: string,
	value?: string
): Finding {
	const { id } = read.value;
	return {
		code,
		severity: 'warning',
		message: `${id}: ${says}`,
		at: read.entry.at(path),
		place: id,
		...(value === undefined ? {} : { value })
	};
}
