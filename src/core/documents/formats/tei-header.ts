import type { Header, Issue } from '#core/types.ts';
import { statedMoment, type Moment } from './moment.ts';
import { dateOf } from './tei-elements.ts';
import type { Tag } from './xml-events.ts';
import { resolved } from './xml-text.ts';

interface Open extends Tag {
	text: string;
}

/** As deep as anything of interest holds other elements. */
const MOST_DEEP = 4;

const tidy = (text: string) => resolved(text).replace(/\s+/g, ' ').trim();

/** What a teiHeader says of its document: title, correspondents, dates, and where the paper lies. */
export class TeiHeader {
	readonly issues: Omit<Issue, 'at'>[] = [];
	readonly #open: Open[] = [];
	readonly #moments: Moment[] = [];
	readonly #archive: string[] = [];
	readonly #found: Partial<Header> = {};

	#within(name: string): Open | undefined {
		return this.#open.find((open) => open.name === name);
	}

	open(tag: Tag): void {
		this.#open.push({ ...tag, text: '' });
	}

	text(written: string): void {
		for (const open of this.#open.slice(-MOST_DEEP)) open.text += written;
	}

	close({ name, start }: Tag): void {
		const open = this.#open.pop();
		if (!open) return;
		const text = tidy(open.text);
		if (name === 'date') this.#date(open, text, start);
		if (text === '') return;
		const action = this.#within('correspAction')?.attributes['type'];
		if (name === 'title' && this.#within('titleStmt')) this.#found.title ??= text;
		if (name === 'persName' || name === 'orgName') {
			if (action === 'sent') this.#found.from ??= text;
			if (action === 'received') this.#found.to ??= text;
		}
		if (/^(?:repository|collection|idno)$/.test(name) && this.#within('msIdentifier'))
			this.#archive.push(text);
	}

	/** A date of the letter or of its source; not that of the edition. */
	#date({ attributes, end }: Open, text: string, closed: number): void {
		const action = this.#within('correspAction')?.attributes['type'];
		const stated = dateOf(attributes) ?? text;
		if (stated === '' || !(action ?? this.#within('sourceDesc') ?? this.#within('creation'))) return;
		const event = action === 'sent' || action === 'received' ? action : 'dated';
		const { moment, issues } = statedMoment(event, stated, { start: end, end: closed });
		if (!this.#moments.some((other) => other.event === event)) this.#moments.push(moment);
		this.issues.push(...issues);
	}

	/** @param ownDate whether the text dates itself: then a date of its source adds nothing */
	read(ownDate: boolean): Partial<Header> {
		const archive = this.#archive.join(', ');
		const moments = this.#moments.filter(({ event }) => !(ownDate && event === 'dated'));
		return { ...this.#found, ...(archive && { archive }), ...(moments.length > 0 && { moments }) };
	}
}
