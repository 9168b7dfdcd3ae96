import { z } from 'zod';
import type { EntryKind } from './files.ts';
import { exceptionSchema, frontSchema, placeSchema, sourceSchema } from './schema.ts';

/** File names of the JSON Schemas, in the gazetteer's own folder. */
export const SCHEMA_FILES: Record<EntryKind, string> = {
	place: 'place.schema.json',
	front: 'front.schema.json',
	source: 'source.schema.json',
	exception: 'exception.schema.json'
};

const print = (title: string, entry: z.ZodType) => {
	// Draft 7 is what editors' YAML support understands best; `input` leaves fields with a default optional.
	const schema = z.toJSONSchema(z.array(entry).meta({ title }), { target: 'draft-07', io: 'input' });
	return `${JSON.stringify(schema, null, '\t')}\n`;
};

/**
 * The JSON Schemas by which editors complete and check the gazetteer's files.
 *
 * @returns file names and texts, in fixed order
 */
export function gazetteerSchemas(): { name: string; text: string }[] {
	return [
		{ name: SCHEMA_FILES.place, text: print('Places of the Jemulpo gazetteer', placeSchema) },
		{
			name: SCHEMA_FILES.front,
			text: print('Fronts, formations, lines and battles of the Jemulpo gazetteer', frontSchema)
		},
		{ name: SCHEMA_FILES.source, text: print('Sources of the Jemulpo gazetteer', sourceSchema) },
		{
			name: SCHEMA_FILES.exception,
			text: print('Exceptions to the rules by which the Jemulpo gazetteer is checked', exceptionSchema)
		}
	];
}
