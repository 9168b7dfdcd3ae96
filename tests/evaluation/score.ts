import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '#core/types.ts';

/** One annotated mention; see README.md for the columns. */
export interface Annotation {
	document: string;
	start: number;
	end: number;
	form: string;
	/** `?`: the name must stay unresolved. */
	place: string;
	/** The rivals of `place`, separated by bars when there are several: any may be chosen, two must be offered. */
	contested?: string;
	/** Other places that count as right, without being rivals: a county and its town, an island and its province. */
	also?: string[];
	/** `none`: there must be no front. */
	front?: string;
	/** Every EDTF date that is right; `none`: there must be no date. */
	dates: string[];
	role?: string;
}

/** Counts of right answers and of questions. */
export interface Score {
	annotated: number;
	found: number;
	exact: number;
	place: [right: number, of: number];
	front: [right: number, of: number];
	date: [right: number, of: number];
	contested: [right: number, of: number];
	role: [right: number, of: number];
	/** Contested mentions that no annotation calls contested. */
	overclaimed: number;
	/** Each difference in words, for whoever looks into it. */
	differences: string[];
}

/** Reads all annotations of a folder: one tab-separated file for each document, named as the document is. */
export function readAnnotations(folder: string): Annotation[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.sort()
		.flatMap((name) => {
			const [head, ...rows] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
			const columns = head!.split('\t');
			return rows.map((row) => {
				const cells = row.split('\t');
				const cell = (column: string) => cells[columns.indexOf(column)] || undefined;
				const [contested, front] = [cell('contested'), cell('front')];
				return {
					document: name.slice(0, -'.tsv'.length),
					start: Number(cell('start')),
					end: Number(cell('end')),
					form: cell('form')!,
					place: cell('place')!,
					...(contested && { contested }),
					...(front && { front }),
					dates: cell('date')?.split('|') ?? []
				};
			});
		});
}

/** F1 of exact spans, 0 to 1. */
export function f1({ annotated, found, exact }: Score): number {
	const precision = found ? exact / found : 1;
	const recall = annotated ? exact / annotated : 1;
	return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** Compares mentions with annotations. A place counts as right when it is either side of a contested annotation. */
export function score(annotations: Annotation[], mentions: Mention[]): Score {
	const result: Score = {
		annotated: annotations.length,
		found: mentions.length,
		exact: 0,
		place: [0, 0],
		front: [0, 0],
		date: [0, 0],
		contested: [0, 0],
		role: [0, 0],
		overclaimed: 0,
		differences: []
	};
	const key = (at: { document: string; start: number; end: number }) =>
		`${at.document}:${at.start}-${at.end}`;
	const expected = new Map(annotations.map((annotation) => [key(annotation), annotation]));
	const given = new Map(mentions.map((mention) => [key(mention), mention]));
	const ask = (count: [number, number], right: boolean, at: Annotation, what: string) => {
		count[1]++;
		if (right) count[0]++;
		else
			result.differences.push(
				`${what}: ${key(at)} ${at.form} → ${[at.place, at.contested].filter(Boolean).join('|')}`
			);
	};
	for (const [at, annotation] of expected) {
		const mention = given.get(at);
		if (!mention) {
			result.differences.push(`missed: ${at} ${annotation.form} → ${annotation.place}`);
			if (annotation.contested) result.contested[1]++;
			continue;
		}
		result.exact++;
		const place = mention.place ?? '?';
		const rivals = [annotation.place, ...(annotation.contested?.split('|') ?? [])];
		const right = [...rivals, ...(annotation.also ?? [])];
		ask(result.place, right.includes(place), annotation, `place ${place}`);
		const front = mention.front?.id ?? 'none';
		if (annotation.front) ask(result.front, front === annotation.front, annotation, `front ${front}`);
		const date = mention.date?.edtf ?? 'none';
		if (annotation.dates.length > 0)
			ask(result.date, annotation.dates.includes(date), annotation, `date ${date}`);
		if (annotation.role)
			ask(result.role, mention.role === annotation.role, annotation, `role ${mention.role}`);
		const offered = [place, ...mention.alternatives.map((rival) => rival.place)];
		if (annotation.contested) {
			const two = rivals.filter((rival) => offered.includes(rival)).length >= 2;
			ask(result.contested, two, annotation, `contested ${offered.join('|')}`);
		} else if (offered.some((rival) => !right.includes(rival)) && mention.alternatives.length > 0) {
			result.overclaimed++;
			result.differences.push(`overclaimed: ${at} ${annotation.form} ${offered.join('|')}`);
		}
	}
	for (const [at, mention] of given) {
		if (!expected.has(at))
			result.differences.push(`spurious: ${at} ${mention.form} → ${mention.place ?? '?'}`);
	}
	return result;
}

/** Adds up scores of different documents; their differences follow one another. */
export function total(scores: Score[]): Score {
	const sum = score([], []);
	for (const one of scores) {
		for (const count of ['annotated', 'found', 'exact', 'overclaimed'] as const) sum[count] += one[count];
		for (const pair of ['place', 'front', 'date', 'contested', 'role'] as const) {
			sum[pair][0] += one[pair][0];
			sum[pair][1] += one[pair][1];
		}
		sum.differences.push(...one.differences);
	}
	return sum;
}
