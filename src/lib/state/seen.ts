/** What the reader has seen and need not be shown again is kept on this machine. */
const keyOf = (what: string) => `jemulpo-${what}`;

/** Whether it has been seen; `true` where there is no storage to keep that in, so that nothing is shown for ever. */
export function wasSeen(what: string): boolean {
	try {
		return localStorage.getItem(keyOf(what)) !== null;
	} catch {
		return true;
	}
}

export function setSeen(what: string): void {
	try {
		localStorage.setItem(keyOf(what), 'seen');
	} catch {
		// It then holds for this visit.
	}
}
