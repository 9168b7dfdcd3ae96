const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit at an offset, which must lie within the text.
 *
 * The same as `text.charCodeAt(at)`, for loops over whole texts: V8 keeps strings in half a dozen ways, and a loop that has met
 * more than four of them looks the method up anew at each step, which takes as long again. An offset outside of a text would
 * slow down all these loops.
 */
export function unitAt(text: string, at: number): number {
	return charCodeAt.call(text, at);
}
