/**
 * What the reader's machine keeps for this site. Where a browser keeps nothing, what was chosen holds for the page alone.
 */

/** What is kept under a key: `null` for nothing, `undefined` where nothing can be kept. */
export function recall(key: string): string | null | undefined {
	try {
		return localStorage.getItem(key);
	} catch {
		return undefined;
	}
}

/** Keeps a text under a key; `null` takes it away. */
export function keep(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// It then holds for this visit.
	}
}
