import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { keep, recall } from './storage.ts';

/** What the reader chose; `system` follows the machine. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const STORED = 'jemulpo-theme';
const KEY = Symbol('theme');

/** The choice kept on this machine; `system` where there is none, or no storage to keep it in. */
function stored(): ThemeChoice {
	const choice = recall(STORED);
	return choice === 'light' || choice === 'dark' ? choice : 'system';
}

/** Light or dark: the reader's choice, kept on this machine, else the system's. */
export class Theme {
	#system = new MediaQuery('(prefers-color-scheme: dark)');
	choice = $state<ThemeChoice>(stored());

	get dark(): boolean {
		return this.choice === 'dark' || (this.choice === 'system' && this.#system.current);
	}

	/** The other theme; chosen explicitly, unless the system already wants it. */
	toggle(): void {
		const dark = !this.dark;
		this.choice = dark === this.#system.current ? 'system' : dark ? 'dark' : 'light';
		keep(STORED, this.choice === 'system' ? null : this.choice);
	}
}

export const setTheme = (): Theme => setContext(KEY, new Theme());
export const getTheme = (): Theme => getContext(KEY);
