/** Calls once things have come to rest: when `soon` has not been called again for so many milliseconds. */
export function atRest(ms: number, call: () => void): { soon: () => void; cancel: () => void } {
	let timer: ReturnType<typeof setTimeout>;
	const cancel = () => clearTimeout(timer);
	const soon = () => {
		cancel();
		timer = setTimeout(call, ms);
	};
	return { soon, cancel };
}
