/** Scripts of which each has words of its own for days, claims and phrases of space. */
export type Script = 'latin' | 'cyrillic' | 'eastern';

const [FIRST_CYRILLIC, LAST_CYRILLIC, FIRST_EASTERN] = [0x400, 0x52f, 0x1100];

/** The script of the character at an offset. */
export function scriptAt(text: string, offset: number): Script {
	const unit = text.charCodeAt(offset);
	if (unit >= FIRST_EASTERN) return 'eastern';
	return unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC ? 'cyrillic' : 'latin';
}

/** The script of a name, by its last character: `38-й параллели` and `38선` start with figures. */
export function scriptOf(form: string): Script {
	return scriptAt(form, form.length - 1);
}
