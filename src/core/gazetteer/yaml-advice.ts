import type { YAMLError } from 'yaml';

const ADVICE: Partial<Record<YAMLError['code'], string>> = {
	DUPLICATE_KEY: 'The same field stands twice in this entry. Keep one of them.',
	TAB_AS_INDENT: 'The line is indented with a tab. Use spaces.',
	BAD_INDENT: 'The line is not indented like its neighbours. Fields of an entry start under the "i" of "id".',
	MULTIPLE_DOCS: 'A line "---" divides the file in two. Remove it.'
};

/**
 * Says what to do about damaged YAML, to someone who does not know YAML.
 *
 * @param error as the parser found it; it often notices the damage later than a person would
 * @param text the whole file
 */
export function advice(error: YAMLError, text: string): string {
	const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
	if (text[start] === '\t') return `${ADVICE.TAB_AS_INDENT}`;
	if (error.message.startsWith('Flow')) return 'A bracket opened before this line is not closed. Close it.';
	const known = ADVICE[error.code];
	if (known) return known;
	const said = error.message.replace(/\.?$/, '.');
	return `This cannot be read: ${said} Look for a missing quote or bracket, here or in the lines before.`;
}

/** One slip makes the parser stumble over all that follows: of such errors only the first says anything. */
export function telling(errors: readonly YAMLError[]): YAMLError[] {
	const isTwin = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
	const first = errors.find((error) => !isTwin(error));
	return errors.filter((error) => isTwin(error) || error === first);
}
