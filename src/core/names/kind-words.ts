/**
 * Words that say what a place is, set before or after its name: "Haeju County", "the port of Wonsan", "Andong-si".
 */
import type { PlaceKind } from '#core/types.ts';

const KINDS: Record<string, PlaceKind[]> = {
	city: ['city', 'county', 'town', 'port'],
	town: ['town', 'county', 'city', 'port'],
	village: ['village', 'town'],
	county: ['county', 'city', 'town'],
	province: ['province', 'region'],
	region: ['region', 'province'],
	port: ['port', 'city', 'town', 'county'],
	harbor: ['port', 'city'],
	harbour: ['port', 'city'],
	island: ['island'],
	river: ['river'],
	range: ['range'],
	mountains: ['range', 'mountain'],
	mountain: ['mountain', 'range'],
	pass: ['pass'],
	reservoir: ['reservoir'],
	lake: ['reservoir'],
	airfield: ['airfield'],
	airport: ['airfield'],
	bay: ['bay', 'port', 'city'],
	strait: ['strait'],
	peninsula: ['region', 'county']
};

const WORDS = Object.keys(KINDS).join('|');
const AFTER = new RegExp(`^(.+?)\\s+(?:mountain\\s+)?(${WORDS})$`, 'iu');
const BEFORE = new RegExp(`^(?:the\\s+)?(${WORDS})\\s+(?:of\\s+)?(.+)$`, 'iu');

/** A name without the word for its kind, and the kinds that the word allows. */
export interface NamedKind {
	name: string;
	word: string;
	kinds: PlaceKind[];
}

/** Korean units after a hyphen, in both romanizations. */
const UNIT = /^(.+)-(si|gun|kun|gu|ku|eup|ŭp|up|myeon|myŏn|myon|ri|ni|li|dong)$/iu;
const SETTLEMENTS: PlaceKind[] = ['city', 'county', 'town', 'port', 'village'];

/** Takes the word for its kind off a name; `undefined` when there is none. */
export function namedKind(query: string): NamedKind | undefined {
	const unit = UNIT.exec(query);
	if (unit) return { name: unit[1]!, word: `-${unit[2]!}`, kinds: SETTLEMENTS };
	const after = AFTER.exec(query);
	const before = after ?? BEFORE.exec(query);
	if (before === null) return undefined;
	const [name, word] = after ? [after[1]!, after[2]!] : [before[2]!, before[1]!];
	return { name, word, kinds: KINDS[word.toLowerCase()]! };
}
