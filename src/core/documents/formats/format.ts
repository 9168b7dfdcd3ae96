import type { Document, Issue } from '#core/types.ts';

/** A stretch of a file that holds one document. */
export interface Piece {
	/** What the file is called, without extension. */
	file: string;
	text: string;
	/** Where it begins in the file: in UTF-16 code units from 0, and in lines and columns from 1. */
	start: number;
	line: number;
	column: number;
	/** Whether the file holds others. */
	part?: true;
}

/** Cuts a file into pieces as it comes, so that no more of it is held than one document. */
export interface Splitter {
	/** Takes the next stretch of the text, cut anywhere, and gives the pieces that end in it. */
	write(chunk: string): Piece[];
	/** The pieces that the end of the text ends. */
	end(): Piece[];
}

/** What became of a piece. Without a document an issue says why; its `at` is the position in the piece, `12:3`. */
export interface Reading {
	document?: Document;
	issues: Issue[];
}

/** How a kind of file is read. */
export interface Format {
	/** Absent: the file is one document. */
	splitter?: (file: string) => Splitter;
	read(piece: Piece): Reading;
	/** Whether positions in a document's text are none in the file, since its characters are written otherwise there. */
	escaped?: true;
}

/** A format of files that hold one document each. */
export function wholeFile(read: (id: string, text: string) => Document): Format {
	return { read: ({ file, text }) => ({ document: read(file, text), issues: [] }) };
}
