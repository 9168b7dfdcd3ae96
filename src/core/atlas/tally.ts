import type { PlaceCount, Prepared, Reading, Selection } from './select.ts';
import type { MentionView, PlaceView } from './views.ts';

function collate(a: PlaceView, b: PlaceView): number {
	return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}

/** Counts by place of the mentions that pass. */
export class Tally {
	mentions: MentionView[] = [];
	counts = new Map<string, PlaceCount>();
	pairs = new Map<string, [string, string]>();
	unresolved = new Map<string, MentionView[]>();
	prepared: Prepared;
	reading: Reading;

	constructor(prepared: Prepared, reading: Reading) {
		this.prepared = prepared;
		this.reading = reading;
	}

	count(id: string): PlaceCount | undefined {
		const place = this.prepared.place.get(id);
		let count = this.counts.get(id);
		if (!count && place) {
			count = { place, mentions: 0, contested: 0, rival: 0 };
			this.counts.set(id, count);
		}
		return count;
	}

	add(mention: MentionView, named: string | undefined): void {
		this.mentions.push(mention);
		if (named === undefined) {
			const same = this.unresolved.get(mention.form);
			if (same) same.push(mention);
			else this.unresolved.set(mention.form, [mention]);
			return;
		}
		const count = this.count(named);
		if (count) {
			count.mentions += 1;
			if (mention.status === 'contested') count.contested += 1;
		}
		for (const other of [mention.place, ...mention.alternatives]) {
			if (other === undefined || other === named) continue;
			const rival = this.count(other);
			if (rival) rival.rival += 1;
			const pair: [string, string] = named < other ? [named, other] : [other, named];
			this.pairs.set(pair.join(), pair);
		}
	}

	result(): Pick<Selection, 'mentions' | 'places' | 'rivals' | 'pairs' | 'unresolved'> {
		const byWeight = [...this.counts.values()].sort(
			(a, b) => b.mentions - a.mentions || b.rival - a.rival || collate(a.place, b.place)
		);
		return {
			mentions: this.mentions,
			places: byWeight.filter(({ mentions }) => mentions > 0),
			rivals: byWeight.filter(({ mentions }) => mentions === 0),
			pairs: [...this.pairs.values()],
			unresolved: [...this.unresolved].map(([form, mentions]) => ({ form, mentions }))
		};
	}
}
