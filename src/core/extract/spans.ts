import type { Span } from '../types.ts';

/** How many of some spans end at an offset or before it. With a loop of its own, since it is asked of every capital. */
function endedBy(spans: readonly Span[], offset: number): number {
	let low = 0;
	for (let high = spans.length; low < high;) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last of some spans that ends at an offset or before it. They are in order, disjoint, none empty. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	return spans[endedBy(spans, offset) - 1];
}

/** The first of some spans that starts at an offset or after it. They are in order, disjoint, none empty. */
export function firstFrom<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	const at = endedBy(spans, offset);
	return at < spans.length && spans[at]!.start < offset ? spans[at + 1] : spans[at];
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
		const next = this.stretches[endedBy(this.stretches, start)];
		return next !== undefined && next.start < end;
	}
}
