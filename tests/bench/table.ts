/** Prints rows under a heading: the first column to the left, the others to the right. */
export function printTable(heading: string, columns: string[], rows: string[][]): void {
	const all = [columns, ...rows];
	const widths = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
	const line = (row: string[]) =>
		row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
	console.log(`\n${heading}\n`);
	for (const row of all) console.log(line(row).trimEnd());
}

/** A number with three figures that count. */
export function figure(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
