import { footprints } from '../geo/footprint.ts';
import type { Mention, Place, Relation } from '../types.ts';
import { MENTION_HEAD, mentionRow, RELATION_HEAD, relationRow } from './csv.ts';
import { COLLECTION, mentionFeature } from './geojson.ts';
import { mentionRecord } from './mention-record.ts';
import { relationRecord } from './relation-record.ts';

export const PRINTED = ['mentions', 'relations'] as const;
export const PRINT_FORMATS = ['jsonl', 'csv', 'geojson'] as const;

/** What is printed, and how. */
export interface Print {
	what: (typeof PRINTED)[number];
	format: (typeof PRINT_FORMATS)[number];
}

/** A document's results, as far as they are printed. */
export interface Printable {
	mentions: Mention[];
	relations: Relation[];
}

/** Prints documents one by one: what stands before, between and after them, and each for itself. */
export interface Printer {
	head: string;
	/** Before the first document that prints anything. */
	first: string;
	between: string;
	tail: string;
	/** Empty for a document with nothing to print. */
	print(results: Printable): string;
}

const plain = { first: '', between: '', tail: '' };
const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const features = (found: object[]) =>
	found.map((feature) => JSON.stringify(feature)).join(COLLECTION.between);

/**
 * A printer of results.
 *
 * @param places by id, for titles and points
 */
export function printer({ what, format }: Print, places: Map<string, Place>): Printer {
	const isMentions = what === 'mentions';
	if (format === 'geojson') {
		const print = isMentions
			? ({ mentions }: Printable) => features(mentions.flatMap((each) => mentionFeature(each, places) ?? []))
			: ({ mentions, relations }: Printable) => {
					const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
					return features(relations.flatMap((relation) => footprints(relation, places, byStart)));
				};
		return { ...COLLECTION, print };
	}
	if (format === 'csv') {
		return isMentions
			? {
					...plain,
					head: MENTION_HEAD,
					print: ({ mentions }) => mentions.map((each) => mentionRow(each, places)).join('')
				}
			: { ...plain, head: RELATION_HEAD, print: ({ relations }) => relations.map(relationRow).join('') };
	}
	return {
		...plain,
		head: '',
		print: isMentions
			? ({ mentions }) => lines(mentions.map(mentionRecord))
			: ({ relations }) => lines(relations.map(relationRecord))
	};
}
