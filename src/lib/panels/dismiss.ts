import type { Attachment } from 'svelte/attachments';

/** Closes an open `<details>` when the reader presses Escape in it or turns to another part of the page. */
export const dismiss: Attachment<HTMLDetailsElement> = (details) => {
	const outside = (event: Event) => {
		if (details.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
	};
	const escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !details.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
		event.stopPropagation();
	};
	document.addEventListener('pointerdown', outside);
	document.addEventListener('focusin', outside);
	details.addEventListener('keydown', escape);
	return () => {
		document.removeEventListener('pointerdown', outside);
		document.removeEventListener('focusin', outside);
		details.removeEventListener('keydown', escape);
	};
};
