import { getContext, setContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

/** What the reader chose; `system` follows the machine. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const STORED = 'jemulpo-theme';
const KEY = Symbol('theme');

/** The choice kept on this machine; `system` where there is none, or no storage to keep it in. */
function stored(): ThemeChoice {
	try {
		const choice = localStorage.getItem(STORED);
		return choice === 'light' || choice === 'dark' ? choice : 'system';
	} catch {
		return 'system';
	}
}

function store(choice: ThemeChoice): void {
	try {
		if (choice === 'system') localStorage.removeItem(STORED);
		else localStorage.setItem(STORED, choice);
	} catch {
		// The choice then holds for this visit.
	}
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
		store(this.choice);
	}
}

export const setTheme = (): Theme => setContext(KEY, new Theme());
export const getTheme = (): Theme => getContext(KEY);
