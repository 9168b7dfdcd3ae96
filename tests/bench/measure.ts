/** One way of doing a task: `run` does all of it once and returns what it found, so that nothing is left out as unused. */
export interface Way {
	name: string;
	run: () => number;
}

export interface Measured {
	name: string;
	/** The median of the rounds. */
	ms: number;
	found: number;
}

export function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/** Measures ways side by side: in every round each of them once, so that a busy minute of the machine meets all alike. */
export function sideBySide(ways: Way[], rounds: number): Measured[] {
	const times = ways.map((): number[] => []);
	const found = ways.map(() => 0);
	for (let round = 0; round < rounds; round++) {
		for (const [at, { run }] of ways.entries()) {
			const start = performance.now();
			found[at] = run();
			times[at]!.push(performance.now() - start);
		}
	}
	return ways.map(({ name }, at) => ({ name, ms: median(times[at]!), found: found[at]! }));
}

/** Milliseconds of processor time that a run takes, on average: a busy machine makes it wait, but not work more. */
export function processorMs(rounds: number, run: () => unknown): number {
	const start = process.threadCpuUsage();
	for (let round = 0; round < rounds; round++) run();
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1000 / rounds;
}

/** Milliseconds that each item takes, in ascending order. */
export function each<T>(items: T[], run: (item: T) => unknown): number[] {
	const times = items.map((item) => {
		const start = performance.now();
		run(item);
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b);
}
