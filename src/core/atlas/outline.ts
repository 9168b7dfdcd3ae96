/** The mentions of a document on their way to its reader: a volume has thousands, and finding the way needs them all. */
import { STATUSES } from '../types.ts';
import type { Signpost } from './reader-views.ts';
import type { PlaceView } from './views.ts';

/** A list for each field, in which a mention has the same place: numbers to the base 36. */
export interface Outline {
	/** Steps from start to start, and from passage to passage. */
	start: string;
	passage: string;
	length: string;
	/** Position in the list of places; of none, the one after the last. */
	place: string;
	/** Position in `STATUSES`. */
	status: string;
	/** For each rival the position of its mention, then that of its place. */
	rivals: string;
}

const BASE = 36;
const print = (values: number[]): string => values.map((value) => value.toString(BASE)).join(' ');
const parse = (text: string): number[] =>
	text === '' ? [] : text.split(' ').map((one) => parseInt(one, BASE));
const steps = (values: number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0));

function fromSteps(steps: number[]): number[] {
	let value = 0;
	return steps.map((step) => (value += step));
}

/**
 * @param mentions in the order of the text
 * @param places all that they name or may name
 */
export function printOutline(mentions: Signpost[], places: PlaceView[]): Outline {
	const codes = new Map(places.map(({ id }, code) => [id, code]));
	const code = (id: string | undefined) => (id === undefined ? undefined : codes.get(id)) ?? places.length;
	return {
		start: print(steps(mentions.map(({ start }) => start))),
		passage: print(steps(mentions.map(({ passage }) => passage))),
		length: print(mentions.map(({ start, end }) => end - start)),
		place: print(mentions.map(({ place }) => code(place))),
		status: print(mentions.map(({ status }) => STATUSES.indexOf(status))),
		rivals: print(mentions.flatMap(({ alternatives }, i) => alternatives.flatMap((id) => [i, code(id)])))
	};
}

/** Reads what `printOutline` wrote, with the same places. */
export function parseOutline(outline: Outline, places: PlaceView[]): Signpost[] {
	const [start, passage] = [fromSteps(parse(outline.start)), fromSteps(parse(outline.passage))];
	const [length, place, status] = [parse(outline.length), parse(outline.place), parse(outline.status)];
	const mentions = start.map((at, i): Signpost => {
		const named = places[place[i]!];
		return {
			...{ start: at, end: at + length[i]!, passage: passage[i]!, status: STATUSES[status[i]!]! },
			...(named && { place: named.id }),
			alternatives: []
		};
	});
	const rivals = parse(outline.rivals);
	for (let at = 0; at < rivals.length; at += 2) {
		const rival = places[rivals[at + 1]!];
		if (rival) mentions[rivals[at]!]!.alternatives.push(rival.id);
	}
	return mentions;
}
