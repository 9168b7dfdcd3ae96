import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { build } from './build.ts';
import { EXPLAIN_FORMATS, explainForms } from './explain.ts';
import type { ExplainOptions } from './explain.ts';
import { extractDocuments, FORMATS, KINDS, parseJobs } from './extract.ts';
import type { ExtractOptions } from './extract.ts';
import { DATA, GAZETTEER, SEEDS } from './folders.ts';
import { FORMS_FORMATS, listForms } from './forms.ts';
import type { FormsOptions } from './forms.ts';
import { checkGazetteer, formatGazetteer, printReadings, writeSchemas } from './gazetteer.ts';
import type { Io } from './io.ts';

const EXAMPLES = `
Examples:
  jemulpo extract                              every mention in seeds/, one JSON object a line
  jemulpo extract letters --format csv --out mentions.csv
  jemulpo extract seeds --what issues          what is doubtful in the texts
  jemulpo explain Tsiusiu Chongju 仁川          which places these spellings may name, and why
  cut -f1 names.tsv | jemulpo explain - --format jsonl
  jemulpo gazetteer check                      before a change to the gazetteer is proposed

From the project's folder: npm run --silent jemulpo -- extract seeds

Results go to standard output, issues as "file:line:column: severity: message" to standard error.
The exit code is 0 unless something asked for could not be done.`;

const EXTRACT_HELP = `
PATH is a file or a folder; folders are searched to any depth. Files are in UTF-8, or in UTF-16 with a byte order mark:

.txt           plain text
.md            Markdown; the front matter may state title, date, from, to, number, archive, sent, received
.html .htm     a saved page; navigation, header, footer and notes are told apart from its text
.xml .tei      TEI P5; each <div type="document"> is a document of its own, called by its xml:id
.jsonl         one document a line: {"id", "title", "date", "text", ...}

A document's id is else its file's name without extension. Results are in order of the files' names, then of the text.

mentions   place names, each with its span (UTF-16 code units, half-open, in the file, or in "text" of a .jsonl line),
           place, rivals, front, date and reasons
relations  spatial phrases ("25 to 30 kilometers east of X"); as geojson, the areas and lines they denote
issues     what is doubtful or could not be read
refusals   what is spelled like a place and is none, with the reason

geojson holds the mentions whose place has a point; the rest is only in jsonl and csv.`;

const EXPLAIN_HELP = `
FORM is a spelling in any script; "-" reads forms from standard input, one a line.
A form that names no place is answered with an empty list, and is no error.`;

function version(): string {
	const file = new URL('../../package.json', import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const gazetteerOption = () => new Option('--gazetteer <dir>', "the gazetteer's folder").default(GAZETTEER);

/**
 * The `jemulpo` command.
 *
 * @param done is told the exit code of what was run
 */
export function createProgram(io: Io, done: (code: number) => void): Command {
	const program = new Command('jemulpo')
		.description('Reads archival texts on a map: finds every place name, whatever its spelling.')
		.version(version())
		.configureOutput({ writeOut: io.out, writeErr: io.err })
		.showHelpAfterError('Ask for --help to see what is possible.')
		.exitOverride()
		.addHelpText('after', EXAMPLES);

	program
		.command('extract')
		.description('read documents and write the place names found in them')
		.argument('[PATH...]', 'files and folders', [SEEDS])
		.addOption(new Option('--what <kind>', 'what to write').choices(KINDS).default('mentions'))
		.addOption(new Option('--format <format>', 'how to write it').choices(FORMATS).default('jsonl'))
		.option('--out <file>', 'write to a file instead of standard output')
		.addOption(
			new Option('--jobs <n>', 'how many threads may work (default: all cores)').argParser(parseJobs)
		)
		.option('--verbose', 'tell on standard error what was refused as a place, and why')
		.addOption(gazetteerOption())
		.addHelpText('after', EXTRACT_HELP)
		.action(async (paths: string[], options: ExtractOptions) =>
			done(await extractDocuments(paths, options, io))
		);

	program
		.command('explain')
		.description('say which places a spelling may name, and why')
		.argument('<FORM...>', 'spellings, or "-"')
		.addOption(new Option('--format <format>', 'how to write it').choices(EXPLAIN_FORMATS).default('text'))
		.addOption(gazetteerOption())
		.addHelpText('after', EXPLAIN_HELP)
		.action(async (forms: string[], options: ExplainOptions) => done(await explainForms(forms, options, io)));

	program
		.command('forms')
		.description('list every spelling of a place, by system, with the chain that makes it')
		.argument('<PLACE>', 'the id of a place: incheon, chungju')
		.addOption(new Option('--format <format>', 'how to write it').choices(FORMS_FORMATS).default('text'))
		.addOption(gazetteerOption())
		.action((place: string, options: FormsOptions) => done(listForms(place, options, io)));

	program
		.command('build')
		.description('fill the database that the pages read; what did not change is not read again')
		.option('--seeds <dir>', "the texts' folder", SEEDS)
		.addOption(gazetteerOption())
		.option('--data <dir>', 'the folder for jemulpo.sqlite', DATA)
		.action((options: Parameters<typeof build>[0]) => done(build(options, io)));

	const gazetteer = program.command('gazetteer').description('look after the gazetteer');
	const commands = [
		[
			'check',
			'say what is wrong in the gazetteer, with file, line and column; writes nothing',
			checkGazetteer
		],
		['format', 'put the files of the gazetteer into canonical order and layout', formatGazetteer],
		['schema', 'write the JSON Schemas by which editors help with the files', writeSchemas]
	] as const;
	for (const [name, description, run] of commands) {
		gazetteer
			.command(name)
			.description(description)
			.addOption(gazetteerOption())
			.action((options: { gazetteer: string }) => done(run(options.gazetteer, io)));
	}
	gazetteer
		.command('readings')
		.description('propose Korean and Japanese readings of names in Chinese characters')
		.argument('<HANJA...>', 'names in Chinese characters')
		.action((names: string[]) => done(printReadings(names, io)));
	return program;
}
