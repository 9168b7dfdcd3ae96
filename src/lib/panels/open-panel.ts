/** On a phone a panel opens below the map, perhaps far from where the reader chose: it is brought into sight. */
export function intoSight(panel: HTMLElement): void {
	if (matchMedia('(max-width: 62rem)').matches) panel.scrollIntoView({ block: 'start' });
}

/**
 * Who chooses by keyboard goes on in the panel, and when it has closed from where he came. Who clicks keeps his place.
 *
 * @param panel stands beside the list, in one element
 */
export function goneTo(panel: HTMLElement): () => void {
	const from = panel.parentElement!.querySelector<HTMLElement>(':is(a, input):focus-visible');
	if (from) panel.focus({ preventScroll: true });
	return () => {
		if (document.activeElement === document.body) from?.focus();
	};
}
