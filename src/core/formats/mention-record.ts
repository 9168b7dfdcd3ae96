import type { Candidate, Claim, DatedBy, Mention, Reason, Role, Status } from '../types.ts';

/** A mention as programs outside are given it: fixed order of fields, absent ones left out. */
export interface MentionRecord {
	document: string;
	start: number;
	end: number;
	form: string;
	place?: string;
	alternatives: Candidate[];
	status: Status;
	role: Role;
	front?: NonNullable<Mention['front']>;
	date?: DatedBy;
	reasons: Reason[];
	claim?: Claim;
}

/** The fields of a mention that are promised to others, and no more, whatever the pass comes to add. */
export function mentionRecord(mention: Mention): MentionRecord {
	const { document, start, end, form, place, alternatives, status, role, front, date, claim, reasons } =
		mention;
	return {
		...{ document, start, end, form },
		...(place !== undefined && { place }),
		alternatives: alternatives.map((rival) => ({ place: rival.place, reasons: plain(rival.reasons) })),
		...{ status, role },
		...(front && { front: { id: front.id, basis: front.basis } }),
		...(date && { date: { edtf: date.edtf, basis: date.basis } }),
		reasons: plain(reasons),
		...(claim && { claim })
	};
}

const plain = (reasons: Reason[]) => reasons.map(({ code, says }) => ({ code, says }));
