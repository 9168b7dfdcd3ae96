import { readDocument } from '../read.ts';
import { wholeFile, type Format } from './format.ts';
import { readHtml } from './html.ts';
import { LineSplitter, readJsonLine } from './jsonl.ts';
import { readMarkdown } from './markdown.ts';
import { readTei } from './tei.ts';
import { TeiSplitter } from './tei-splitter.ts';

const jsonLines: Format = {
	splitter: (file) => new LineSplitter(file),
	read: readJsonLine,
	escaped: true
};
const tei: Format = { splitter: (file) => new TeiSplitter(file), read: readTei };
const html = wholeFile(readHtml);
const markdown = wholeFile(readMarkdown);

/** Who reads which files, by extension in lower case. What stands here is all that a folder is searched for. */
export const FORMATS: Record<string, Format> = {
	'.txt': wholeFile(readDocument),
	'.md': markdown,
	'.markdown': markdown,
	'.html': html,
	'.htm': html,
	'.xhtml': html,
	'.xml': tei,
	'.tei': tei,
	'.jsonl': jsonLines,
	'.ndjson': jsonLines
};
