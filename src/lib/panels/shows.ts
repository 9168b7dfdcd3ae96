import type { Attachment } from 'svelte/attachments';

/**
 * Shows a text in a field, unless the reader is typing there: what is being typed is newer than any answer to it, and
 * an answer that comes late must not take letters away.
 */
export const shows =
	(text: string): Attachment<HTMLInputElement> =>
	(input) => {
		if (document.activeElement !== input) input.value = text;
	};
