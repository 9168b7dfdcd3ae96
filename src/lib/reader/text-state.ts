import type { Joins } from '#core/atlas/joins.ts';
import type { MarkView } from '#core/atlas/views.ts';
import type { Issue } from '#core/types.ts';
import type { Address } from '$lib/state/addresses.ts';

/** What the parts of a text need to know of its document, and of what a reader points at. */
export interface TextState {
	/** Before every id, where more than one text stands on a page. */
	prefix: string;
	joins: Joins;
	issues: Issue[];
	/** Where passages start that head a part of the text. */
	headings: ReadonlySet<number>;
	/** The place in focus, and the one pointed at. */
	chosen: string | undefined;
	hovered: string | undefined;
	/** The phrase pointed at. */
	pointed: string | undefined;
	/** The mention in focus, and the one that the text equates with the mention pointed at, by their starts. */
	current: number | undefined;
	paired: number | undefined;
	/** The address of a mention. */
	href: (mark: MarkView) => Address;
	onhover: (place: string | undefined, start: number | undefined) => void;
	onpoint: (phrase: string | undefined) => void;
}
