/** Lets the browser do what waits, paint and answer the reader, before there is more of a long work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
