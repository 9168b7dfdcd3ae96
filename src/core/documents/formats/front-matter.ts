import { isMap, isScalar, parseDocument } from 'yaml';
import type { Header, Issue } from '#core/types.ts';
import { headerOf, type Field } from './fields.ts';

/** What stands at the head of a text between two lines of `---`. */
export interface FrontMatter {
	/** Where the text itself starts; 0 without front matter. */
	end: number;
	header: Partial<Header>;
	issues: Omit<Issue, 'at'>[];
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/m;

/**
 * Reads the front matter of a text: title, from, to, number, archive; date, and the moments of a header by their names.
 *
 * @returns what it says; where it is not YAML, the issue, and no front matter: the text is then read with all that stands
 * in it
 */
export function readFrontMatter(text: string): FrontMatter {
	const none: FrontMatter = { end: 0, header: {}, issues: [] };
	const fenced = text.startsWith('---') ? FENCED.exec(text) : null;
	if (!fenced || fenced.index !== 0) return none;
	const offset = fenced[0].indexOf('\n') + 1;
	const yaml = parseDocument(fenced[1]!, { schema: 'failsafe', stringKeys: true });
	const bad = (message: string, at: number): FrontMatter => {
		const span = { start: offset + at, end: offset + at };
		return { ...none, issues: [{ code: 'bad-front-matter', severity: 'warning', message, span }] };
	};
	const [error] = yaml.errors;
	if (error) {
		const [reason] = error.message.split(/ at line \d|\n/);
		return bad(`The front matter is not YAML: ${reason}. It is read as text.`, error.pos[0]);
	}
	const map = yaml.contents;
	if (map === null) return { ...none, end: fenced[0].length };
	if (!isMap(map)) {
		return bad('The front matter has no fields (“title: …”). It is read as text.', 0);
	}
	return { end: fenced[0].length, ...fieldsOf((name) => map.get(name, true), offset) };
}

type Node = Parameters<typeof isScalar>[0];

/** @param get gives the node of a field */
function fieldsOf(get: (name: string) => Node, offset: number): Pick<FrontMatter, 'header' | 'issues'> {
	const odd: Omit<Issue, 'at'>[] = [];
	const { header, issues } = headerOf((name): Field | undefined => {
		const node = get(name);
		if (node === undefined || (isScalar(node) && String(node.value).trim() === '')) return undefined;
		if (isScalar(node) && node.range) {
			const [start, end] = node.range;
			return { text: String(node.value), span: { start: offset + start, end: offset + end } };
		}
		const message = `“${name}” of the front matter is no plain value; it is left out.`;
		odd.push({ code: 'bad-front-matter', severity: 'warning', message });
		return undefined;
	});
	return { header, issues: [...odd, ...issues] };
}
