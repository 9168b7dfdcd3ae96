import { readDocument } from '#core/documents/read.ts';
import type { Document } from '#core/types.ts';

/** Makes a document of the decoded text of a file. */
export type Reader = (id: string, text: string) => Document;

/** Who reads which files, by extension in lower case. What stands here is all that a folder is searched for. */
export const READERS: Record<string, Reader> = {
	'.txt': readDocument
};
