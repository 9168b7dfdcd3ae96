import type { Signpost } from '#core/atlas/reader-views.ts';

/** Where a reader is: at an offset, or in a passage; undefined before the text. */
export type Here = { start: number } | { passage: number } | undefined;

const isAfter = (mention: Signpost, here: NonNullable<Here>) =>
	'start' in here ? mention.start > here.start : mention.passage >= here.passage;
const isBefore = (mention: Signpost, here: NonNullable<Here>) =>
	'start' in here ? mention.start < here.start : mention.passage < here.passage;

/** The mention after the place of reading; undefined behind the last. */
export const nextOf = (mentions: Signpost[], here: Here): Signpost | undefined =>
	here ? mentions.find((mention) => isAfter(mention, here)) : mentions[0];

/** The mention before it; undefined before the first. */
export const previousOf = (mentions: Signpost[], here: Here): Signpost | undefined =>
	here && mentions.findLast((mention) => isBefore(mention, here));

/** The passage whose places a map shows while another is read: itself, or the nearest before it that names any. */
export const sceneAt = (mentions: Signpost[], passage: number): number | undefined =>
	mentions.findLast((mention) => mention.passage <= passage)?.passage;
