/**
 * Counts lines as it goes: asked for offsets in ascending order, it reads the text once.
 *
 * @returns `line:column` of an offset, both from 1
 */
export function lineCounter(text: string): (offset: number) => string {
	let line = 1;
	let lineStart = 0;
	return (offset) => {
		if (offset < lineStart) [line, lineStart] = [1, 0];
		for (
			let next = text.indexOf('\n', lineStart);
			next !== -1 && next < offset;
			next = text.indexOf('\n', lineStart)
		) {
			line++;
			lineStart = next + 1;
		}
		return `${line}:${offset - lineStart + 1}`;
	};
}
