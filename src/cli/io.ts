/** Where a command writes: results to `out`, issues and progress to `err`. Tests pass their own. */
export interface Io {
	/** Writes to standard output, exactly as given. */
	out(text: string): void;
	/** Writes to standard error, exactly as given. */
	err(text: string): void;
}
