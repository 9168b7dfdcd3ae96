/** Scripts by which phrases are read: each has a grammar of its own. */
export type Script = 'latin' | 'cyrillic' | 'eastern';

const [FIRST_CYRILLIC, LAST_CYRILLIC, FIRST_EASTERN] = [0x400, 0x52f, 0x1100];

/** The script of a name, by its last character: `38-й параллели` and `38선` start with figures. */
export function scriptOf(form: string): Script {
	const unit = form.charCodeAt(form.length - 1);
	if (unit < FIRST_CYRILLIC) return 'latin';
	if (unit >= FIRST_EASTERN) return 'eastern';
	return unit <= LAST_CYRILLIC ? 'cyrillic' : 'latin';
}
