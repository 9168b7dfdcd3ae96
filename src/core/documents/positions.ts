/** Line ends of all systems; also those of old ones, which are a carriage return alone. */
const LINE_END = /\r\n?|\n/g;

/**
 * Counts lines as it goes: asked for offsets in ascending order, it reads the text once.
 *
 * @returns `line:column` of an offset, both from 1
 */
export function lineCounter(text: string): (offset: number) => string {
	let line = 1;
	let lineStart = 0;
	/** Where the line after this one starts. */
	let next: number | undefined;
	const after = (start: number) => {
		LINE_END.lastIndex = start;
		const end = LINE_END.exec(text);
		return end ? end.index + end[0].length : Infinity;
	};
	return (offset) => {
		if (offset < lineStart) [line, lineStart, next] = [1, 0, undefined];
		next ??= after(lineStart);
		while (next <= offset) {
			line++;
			lineStart = next;
			next = after(lineStart);
		}
		return `${line}:${offset - lineStart + 1}`;
	};
}
