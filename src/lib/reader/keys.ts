/** What a reader can do by a key. */
export type Deed = 'next' | 'previous' | 'follow' | 'link' | 'cite' | 'help';

/** Each deed with its keys, and in words. */
export const KEYS: { deed: Deed; keys: string[]; says: string }[] = [
	{ deed: 'next', keys: ['n', 'j'], says: 'next mention' },
	{ deed: 'previous', keys: ['p', 'k'], says: 'previous mention' },
	{ deed: 'follow', keys: ['f'], says: 'let the map follow the text again' },
	{ deed: 'link', keys: ['l'], says: 'copy a link to what is selected, else to the mention in focus' },
	{ deed: 'cite', keys: ['c'], says: 'copy it as a citation' },
	{ deed: 'help', keys: ['?'], says: 'this list' }
];

/** What is being typed into, or worked by keys of its own, keeps its keys. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=application], .map-host, dialog';

/** The deed that a key asks for; undefined while a reader types, or for keys of the browser. */
export function deedOf({
	key,
	target,
	ctrlKey,
	metaKey,
	altKey,
	defaultPrevented
}: KeyboardEvent): Deed | undefined {
	if (ctrlKey || metaKey || altKey || defaultPrevented) return undefined;
	if (target instanceof Element && target.closest(OWN_KEYS)) return undefined;
	return KEYS.find(({ keys }) => keys.includes(key))?.deed;
}
