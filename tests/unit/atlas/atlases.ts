import fc from 'fast-check';
import type { Atlas, MentionView } from '#core/atlas/views.ts';
import {
	CLAIMS,
	DATE_BASES,
	FRONT_BASES,
	PLACE_KINDS,
	ROLES,
	STATUSES,
	type Claim,
	type DatedBy
} from '#core/types.ts';

const PLACES = ['a', 'b', 'c', 'd'].map((id) => ({
	id,
	title: id.toUpperCase(),
	kind: PLACE_KINDS[id === 'a' ? 0 : 4]
}));
const FRONTS = ['east', 'west'].map((id) => ({ id, title: id }));
const DOCUMENTS = 3;

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const mention = fc
	.record({
		document: fc.nat(DOCUMENTS - 1),
		passage: fc.nat(300),
		start: fc.oneof(fc.nat(500), fc.nat(2 ** 31)),
		length: fc.oneof(fc.nat(20), fc.nat(2 ** 20)),
		form: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((form) => form.isWellFormed()),
		place: optional(fc.constantFrom(...PLACES.map(({ id }) => id))),
		alternatives: fc.subarray(PLACES.map(({ id }) => id)),
		status: fc.constantFrom(...STATUSES),
		role: fc.constantFrom(...ROLES),
		claim: optional(fc.constantFrom<Claim>(...CLAIMS)),
		front: optional(
			fc.record({ id: fc.constantFrom('east', 'west'), basis: fc.constantFrom(...FRONT_BASES) })
		),
		date: optional(
			fc.record<DatedBy>({
				edtf: fc.constantFrom('1950-09-26', '1950-09-26/1950-09-29', '1950', 'soon'),
				basis: fc.constantFrom(...DATE_BASES)
			})
		)
	})
	.map(({ length, place, claim, front, date, ...rest }): MentionView => ({
		...rest,
		end: rest.start + length,
		...(place !== undefined && { place }),
		...(claim && { claim }),
		...(front && { front }),
		...(date && { date })
	}));

/** Any atlas that the store may hand out: mentions by document and start. */
export const atlases: fc.Arbitrary<Atlas> = fc.array(mention, { maxLength: 40 }).map((mentions) => ({
	documents: Array.from({ length: DOCUMENTS }, (_, n) => ({
		...{ id: `d${n}`, title: `D${n}`, mentions: 0, issues: 0 },
		...(n > 0 && { sent: `1950-09-2${n + 4}` }),
		...(n > 1 && { received: '1950-09-27T20:55', deciphered: '1950-09-28' })
	})),
	places: PLACES,
	fronts: FRONTS,
	mentions: mentions.sort((one, two) => one.document - two.document || one.start - two.start)
}));
