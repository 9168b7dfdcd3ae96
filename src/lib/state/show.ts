import { goto } from '$app/navigation';
import { explorer } from './addresses.ts';
import type { View } from './url.ts';

/**
 * Writes the address: the one way in which the explorer changes.
 *
 * @param replace `true` for what the back button should not stop at: moves of the map, letters typed.
 */
export function show(view: View, replace = false): Promise<void> {
	return goto(explorer(view), { replaceState: replace, keepFocus: true, noScroll: true });
}
