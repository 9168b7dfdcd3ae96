/** A sign in the text that leads to what is said of it elsewhere: a note, or a doubt. */
export interface Sign {
	/** The id of the sign itself, so that there is a way back. */
	id: string;
	/** Offset in the document after which it stands. */
	at: number;
	kind: 'note' | 'doubt';
	/** What is printed: `1`, `?`. */
	label: string;
	/** What a screen reader says, and a pointer shows. */
	title: string;
	/** The id of the element that it leads to. */
	to: string;
}
