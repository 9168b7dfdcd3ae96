import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/** What the reader chose; `system` follows the machine. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const STORED = 'jemulpo-theme';
const KEY = Symbol('theme');

/** Light or dark: the reader's choice, kept on this machine, else the system's. */
export class Theme {
	#system = new MediaQuery('(prefers-color-scheme: dark)');
	choice = $state<ThemeChoice>('system');

	constructor() {
		if (typeof localStorage === 'undefined') return;
		const stored = localStorage.getItem(STORED);
		if (stored === 'light' || stored === 'dark') this.choice = stored;
	}

	get dark(): boolean {
		return this.choice === 'dark' || (this.choice === 'system' && this.#system.current);
	}

	/** The other theme; chosen explicitly, unless the system already wants it. */
	toggle(): void {
		const dark = !this.dark;
		this.choice = dark === this.#system.current ? 'system' : dark ? 'dark' : 'light';
		if (this.choice === 'system') localStorage.removeItem(STORED);
		else localStorage.setItem(STORED, this.choice);
	}
}

export const setTheme = (): Theme => setContext(KEY, new Theme());
export const getTheme = (): Theme => getContext(KEY);
