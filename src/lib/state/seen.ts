import { keep, recall } from './storage.ts';

/** What the reader has seen and need not be shown again is kept on this machine. */
const keyOf = (what: string) => `jemulpo-${what}`;

/** Whether it has been seen; `true` where there is no storage to keep that in, so that nothing is shown for ever. */
export const wasSeen = (what: string): boolean => recall(keyOf(what)) !== null;

export const setSeen = (what: string): void => keep(keyOf(what), 'seen');
