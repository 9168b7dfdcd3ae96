import { firstNot } from '../search.ts';
import type { Span } from '../types.ts';

/** The last of some spans that ends at an offset or before it. They are in order, disjoint. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	return spans[firstNot(spans, ({ end }) => end <= offset) - 1];
}

/** The first of some spans that starts at an offset or after it. They are in order, disjoint. */
export function firstFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	return spans[firstNot(spans, ({ start }) => start < offset)];
}

/** What some spans cover together. */
export class Cover {
	/** In order, disjoint. */
	private readonly stretches: Span[] = [];

	/** @param spans in any order; they may overlap */
	constructor(spans: Span[]) {
		for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
			const last = this.stretches.at(-1);
			if (last && start < last.end) last.end = Math.max(last.end, end);
			else this.stretches.push({ start, end });
		}
	}

	/** Whether a span shares a character with any of them. */
	meets({ start, end }: Span): boolean {
		const next = this.stretches[firstNot(this.stretches, (stretch) => stretch.end <= start)];
		return next !== undefined && next.start < end;
	}
}
