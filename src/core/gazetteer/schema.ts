import { z } from 'zod';
import { PLACE_KINDS } from '#core/types.ts';

/**
 * What an entry of the gazetteer may hold: the one definition behind the types, the check and the editor's help.
 *
 * `error` is what a curator reads after "Expected", so it is written as the end of that sentence. `description` and
 * `examples` go into the JSON Schema that editors show.
 */

const filled = (expected: string, pattern = /^\S(?:[^\n]*\S)?$/) =>
	z.string({ error: expected }).regex(pattern, { error: expected });

const ID = filled('an id: small letters, digits and single hyphens', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const EDTF = filled(
	"a date: '1950', 1950-09 or 1950-09-15 (a bare year wants quotes)",
	/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
);
const NOTE = z.string({ error: 'a text' });

const listOf = <T extends z.ZodType>(item: T, expected: string) => z.array(item, { error: expected });
const idsOf = (what: string, example: string) => listOf(ID, `a list of ids of ${what}, such as [${example}]`);

const HANGUL = 'a list of names in Hangul, such as [인천]';
const HANJA = 'a list of names in Chinese characters, such as [仁川]';
const KANA = 'a list of readings in katakana, long vowels spelt out, such as [ジンセン]';
const POINT = 'a longitude and a latitude in degrees, such as [126.6286, 37.4648]';
const KIND = `one of ${PLACE_KINDS.join(', ')}`;
const FORMS = 'a list of forms, such as - form: Chemulpo';

const degrees = (limit: number, what: string) => {
	const expected = `a ${what} between -${limit} and ${limit} degrees`;
	return z.number({ error: expected }).min(-limit, { error: expected }).max(limit, { error: expected });
};

const SOURCES = idsOf('sources.yaml', 'geonames, unihan')
	.min(1, { error: 'at least one id of sources.yaml' })
	.meta({
		description: 'Where the entry comes from: ids of sources.yaml.',
		examples: [['geonames', 'unihan']]
	});

const formSchema = z.strictObject(
	{
		form: filled('a spelling').meta({
			description: 'The spelling, as it is written.',
			examples: ['Chemulpo']
		}),
		source: z
			.exactOptional(ID)
			.meta({ description: 'Id of the source in which it was seen. Without one: a usual English spelling.' })
	},
	{ error: 'a form, such as - form: Chemulpo' }
);

export const placeSchema = z.strictObject(
	{
		id: ID.meta({
			description: "Never changed once published: today's English name; homonyms take a suffix.",
			examples: ['incheon', 'gwangju-jeolla']
		}),
		title: filled('a name').meta({
			description: "Today's usual English name, with a bracket that tells homonyms apart.",
			examples: ['Incheon', 'Gwangju (Jeolla)']
		}),
		kind: z.enum(PLACE_KINDS, { error: KIND }).meta({ description: 'What the place was in 1950.' }),
		within: z.exactOptional(ID).meta({
			description: 'Id of the province of mid-1950, or of the larger unit, in which the place lies.',
			examples: ['gyeonggi', 'manchuria']
		}),
		hangul: listOf(filled('a name in Hangul syllables', /^[가-힣]+(?: [가-힣]+)*$/), HANGUL)
			.default([])
			.meta({ description: 'Names in Hangul, the main one first.', examples: [['인천']] }),
		hanja: listOf(filled('a name in Chinese characters', /^\p{Script=Han}+$/u), HANJA)
			.default([])
			.meta({
				description: 'Names in traditional Chinese characters, the main one first.',
				examples: [['仁川']]
			}),
		kana: listOf(filled('a reading in katakana', /^[ァ-ヶー]+$/), KANA)
			.default([])
			.meta({
				description: 'Japanese readings in katakana, long vowels spelt out.',
				examples: [['ジンセン']]
			}),
		forms: listOf(formSchema, FORMS)
			.default([])
			.meta({ description: 'Only spellings that no rule yields from the native names.' }),
		point: z
			.exactOptional(z.tuple([degrees(180, 'longitude'), degrees(90, 'latitude')], { error: POINT }))
			.meta({ description: '[longitude, latitude], degrees, WGS 84.', examples: [[126.6286, 37.4648]] }),
		pointSource: z
			.exactOptional(ID)
			.meta({ description: 'Id of the source of the point.', examples: ['geonames'] }),
		links: z
			.strictObject(
				{
					geonames: z.exactOptional(
						z
							.int({ error: 'the number of a GeoNames entry' })
							.positive({ error: 'the number of a GeoNames entry' })
					),
					wikidata: z.exactOptional(filled('a Wikidata id, such as Q20934', /^Q[1-9]\d*$/))
				},
				{ error: 'the fields geonames or wikidata, indented below "links:"' }
			)
			.default({})
			.meta({ description: 'The same place in other gazetteers.', examples: [{ geonames: 1843564 }] }),
		sources: SOURCES,
		note: z
			.exactOptional(NOTE)
			.meta({ description: 'What a reader should know: doubts, renamings, homonyms.' })
	},
	{ error: 'an entry that begins with "- id:"' }
);

export const frontSchema = z.strictObject(
	{
		id: ID.meta({ description: 'Never changed once published.', examples: ['western'] }),
		title: filled('a name').meta({ description: 'As the pages show it; texts may use it too.' }),
		kind: z
			.enum(['front', 'formation', 'line', 'battle'], { error: 'one of front, formation, line, battle' })
			.meta({ description: 'A theatre, a body of troops, a line held or ordered, or a battle.' }),
		front: z.exactOptional(ID).meta({
			description: 'For what is no front itself: the front on which it stands.',
			examples: ['western']
		}),
		aliases: listOf(filled('a name'), 'a list of names, such as [Western front]')
			.default([])
			.meta({
				description: 'Words by which texts name it, besides the title.',
				examples: [['Western front']]
			}),
		start: z
			.exactOptional(EDTF)
			.meta({ description: 'First date (EDTF) for which the sources speak of it.' }),
		end: z.exactOptional(EDTF).meta({ description: 'Last date (EDTF) for which the sources speak of it.' }),
		extent: idsOf('places', 'incheon, seoul')
			.default([])
			.meta({ description: 'Places that mark its reach.', examples: [['incheon', 'seoul']] }),
		sources: SOURCES,
		note: z.exactOptional(NOTE).meta({ description: 'What a reader should know, inferences above all.' })
	},
	{ error: 'an entry that begins with "- id:"' }
);

/** The rules from which an entry can be excused; those that need no judgement are not among them. */
const EXCUSABLE = [
	'point-beyond-reach',
	'hanja-unread',
	'hangul-unwritten',
	'kana-irregular',
	'link-shared',
	'point-shared'
] as const;

export const exceptionSchema = z.strictObject(
	{
		id: ID.meta({ description: 'The id of the place, and what is excused.', examples: ['ulsan-kana'] }),
		place: ID.meta({
			description: 'Id of the place whose entry is right as it stands.',
			examples: ['ulsan']
		}),
		rule: z
			.enum(EXCUSABLE, { error: `one of ${EXCUSABLE.join(', ')}` })
			.meta({ description: 'The rule that does not hold here, by the code of its warning.' }),
		value: z.exactOptional(filled('the name that is excused')).meta({
			description: 'The name that is excused, when the rule is about one; without it, all of the entry.',
			examples: ['ウルサン']
		}),
		reason: filled('why the entry is right as it stands').meta({
			description: 'Why the entry is right as it stands, and who says so.'
		})
	},
	{ error: 'an entry that begins with "- id:"' }
);

/** A place that is right although a rule doubts it. */
export type Exception = z.infer<typeof exceptionSchema>;

export const sourceSchema = z.strictObject(
	{
		id: ID.meta({ description: 'The word by which entries cite the source.', examples: ['geonames'] }),
		title: filled('a title').meta({ description: 'What it is, in words that let a reader find it.' }),
		licence: filled('the licence, or what is known of it').meta({ description: 'Licence or rights.' }),
		where: filled('where it can be found').meta({ description: 'Address, archive, edition.' })
	},
	{ error: 'an entry that begins with "- id:"' }
);
