/** The position of the first item that is not `before`; their number when all are. Those that are must come first. */
export function firstNot<T>(items: ArrayLike<T>, before: (item: T) => boolean): number {
	let low = 0;
	for (let high = items.length; low < high;) {
		const middle = (low + high) >> 1;
		if (before(items[middle]!)) low = middle + 1;
		else high = middle;
	}
	return low;
}
