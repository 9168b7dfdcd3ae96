import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation } from './score.ts';

/** A short text with what a reader finds in it; see README.md for how it is written. */
export interface AnnotatedPassage {
	/** Unique among all passages; its document has the same. */
	id: string;
	/** `traps.txt:12`, for messages. */
	at: string;
	tags: string[];
	/** The text without mark-up, as a document would have it. */
	text: string;
	annotations: Annotation[];
}

const HEADING = /^## (?<id>[a-z0-9]+(-[a-z0-9]+)*)$/;
const FIELDS = ['tags', 'date', 'front'];
const ATTRIBUTES = ['contested', 'or', 'date', 'front', 'role'];
/** `\{` and the like are the characters themselves, `\f` is a form feed. */
const ESCAPES: Record<string, string> = { '{': '{', '}': '}', '|': '|', '\\': '\\', '#': '#', f: '\f' };
const TOKEN = /\{\{|\}\}|\\[^]?|[^{}\\]+|[{}]/g;
const ATTRIBUTE = /^(?<name>[a-z]+)=(?<values>\S*)$/;

type Fields = Record<string, string | undefined>;

/** `role` is told from the name's place in the text, the rest by the passage, unless the mention says otherwise. */
function annotation(mark: string, form: string, defaults: Fields, at: string) {
	const bar = mark.indexOf('|');
	const [place, ...rest] =
		bar < 0 ? [form.toLowerCase().replaceAll(' ', '-')] : mark.slice(bar + 1).split(' ');
	if (!/^(\?|[a-z0-9-]+)$/.test(place!)) throw new Error(`${at}: got place “${place}”, expected an id or ?`);
	const given: Fields = { ...defaults };
	for (const part of rest) {
		const { name, values } = ATTRIBUTE.exec(part)?.groups ?? {};
		if (!name || !ATTRIBUTES.includes(name)) {
			throw new Error(`${at}: got “${part}”, expected one of ${ATTRIBUTES.join('=, ')}=`);
		}
		given[name] = values;
	}
	const list = (name: string) => given[name]?.split(',').filter(Boolean) ?? [];
	const [contested, also] = [list('contested'), list('or')];
	return {
		form,
		place: place!,
		...(contested.length && { contested: contested.join('|') }),
		...(also.length && { also }),
		...(given['front'] && { front: given['front'] }),
		...(given['role'] && { role: given['role'] }),
		dates: list('date')
	};
}

function unmark(lines: string[], first: number, file: string, passage: AnnotatedPassage, defaults: Fields) {
	const marked = lines.join('\n');
	let [text, open] = ['', -1];
	/** What stands between the braces: the form for the text, then the raw mark-up after a bar. */
	let [inner, hasBar] = ['', false];
	let line = first;
	for (const [token] of marked.matchAll(TOKEN)) {
		const at = `${file}:${line}`;
		line += token.split('\n').length - 1;
		if (token === '{{') {
			if (open >= 0) throw new Error(`${at}: got {{ within {{, expected }} first`);
			[open, inner, hasBar] = [text.length, '', false];
		} else if (token === '}}') {
			if (open < 0) throw new Error(`${at}: got }} without {{, expected it escaped`);
			const form = text.slice(open);
			if (!form.trim()) throw new Error(`${at}: got an empty mention, expected a form`);
			const mark = hasBar ? `|${inner}` : '';
			const [document, start, end] = [passage.id, open, text.length];
			passage.annotations.push({ document, start, end, ...annotation(mark, form, defaults, at) });
			open = -1;
		} else {
			const escaped = token.startsWith('\\') ? ESCAPES[token.slice(1)] : undefined;
			if (token.startsWith('\\') && escaped === undefined) {
				throw new Error(`${at}: got “${token}”, expected \\ before one of ${Object.keys(ESCAPES).join(' ')}`);
			}
			const bar = open >= 0 && !hasBar && escaped === undefined ? token.indexOf('|') : -1;
			if (hasBar && open >= 0) inner += token;
			else if (bar >= 0) {
				text += token.slice(0, bar);
				[inner, hasBar] = [token.slice(bar + 1), true];
			} else text += escaped ?? token;
		}
	}
	if (open >= 0) throw new Error(`${file}:${line}: got {{ without }}, expected a whole mention`);
	passage.text = text;
}

/**
 * Reads the passages of one file.
 *
 * @param file its name, for messages
 * @param source its text: passages headed `## id`, each with fields, an empty line and the marked text
 * @returns the passages in order of the file
 * @throws Error naming file and line at the first thing that is not as the README says
 */
export function parsePassages(file: string, source: string): AnnotatedPassage[] {
	const passages: AnnotatedPassage[] = [];
	const lines = source.split('\n');
	let from = lines.findIndex((line) => line.startsWith('## '));
	while (from >= 0 && from < lines.length) {
		const next = lines.findIndex((line, index) => index > from && line.startsWith('## '));
		const end = next < 0 ? lines.length : next;
		const id = HEADING.exec(lines[from]!)?.groups?.['id'];
		const at = `${file}:${from + 1}`;
		if (!id)
			throw new Error(`${at}: got “${lines[from]}”, expected ## and an id of small letters and hyphens`);
		const fields: Fields = {};
		let body = from + 1;
		for (; body < end && lines[body]!.trim(); body++) {
			const [, name, value] = /^([a-z]+): (.*\S)$/.exec(lines[body]!) ?? [];
			if (!name || !FIELDS.includes(name)) {
				throw new Error(
					`${file}:${body + 1}: got “${lines[body]}”, expected ${FIELDS.join(':, ')}: or an empty line`
				);
			}
			fields[name] = value;
		}
		const { tags, ...defaults } = fields;
		if (!tags) throw new Error(`${at}: ${id} got no tags, expected tags: one, two`);
		const passage: AnnotatedPassage = { id, at, tags: tags.split(/,\s*/), text: '', annotations: [] };
		// The empty lines around a text belong to the file, not to the text.
		let last = end;
		while (last > body && !lines[last - 1]!.trim()) last--;
		while (body < last && !lines[body]!.trim()) body++;
		if (body >= last) throw new Error(`${at}: ${id} got no text, expected some after an empty line`);
		unmark(lines.slice(body, last), body + 1, file, passage, defaults);
		passages.push(passage);
		from = next;
	}
	return passages;
}

/**
 * Reads all passages of a folder, files in order of their names.
 *
 * @throws Error also when two passages have one id
 */
export function readPassages(folder: string): AnnotatedPassage[] {
	const passages = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.flatMap((name) => parsePassages(name, readFileSync(join(folder, name), 'utf8')));
	const seen = new Map<string, string>();
	for (const { id, at } of passages) {
		if (seen.has(id)) throw new Error(`${at}: got id ${id} again, expected another than at ${seen.get(id)}`);
		seen.set(id, at);
	}
	return passages;
}
