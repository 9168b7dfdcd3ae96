/** A place that a field offers, short enough for a line. */
export interface Choice {
	id: string;
	title: string;
	/** Its native name, or nothing. */
	native: string;
	/** Why it is offered. */
	hint: string;
}
