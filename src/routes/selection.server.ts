import { prepare, select, type Reading } from '#core/atlas/select.ts';
import type { MarkView } from '#core/atlas/views.ts';
import type { Ground, Selected } from '#core/formats/selection.ts';
import type { Mention } from '#core/types.ts';
import type { Store } from '#store/queries.ts';
import { documentPage, explorer } from '$lib/state/addresses.ts';
import { changed, type View } from '$lib/state/url.ts';
import { citeView } from '$lib/text/cite-view.ts';

/** The mention as a reading has it: in the original, a contested one names what the other side of its gloss does. */
function asRead(document: string, mark: MarkView, reading: Reading): Mention {
	const { start, end, form, status, role, front, date, claim, reasons } = mark;
	const candidates = mark.candidates.map(({ id, reasons }) => ({ place: id, reasons }));
	const swapped = reading === 'original' && mark.alternatives.length > 0;
	const [first, second, ...others] = candidates;
	const [named, ...rivals] = swapped && second && first ? [second, first, ...others] : candidates;
	return {
		...{ document, start, end, form, alternatives: rivals, status, role },
		...(named && { place: named.place }),
		reasons: named?.reasons ?? reasons,
		...(front && { front }),
		...(date && { date }),
		...(claim && { claim })
	};
}

/**
 * What a view shows, ready to be written to a file.
 *
 * @param origin for addresses that hold outside
 */
export function selectionOf(store: Store, view: View, origin: string) {
	const atlas = store.index();
	const selection = select(prepare(atlas), view, view.reading);
	const { columns, positions } = selection.mentions;
	const documents = [...new Set(Array.from(positions, (i) => columns.document[i]!))];
	const absolute = (address: string) => new URL(address, origin).href;

	function* selected(): Generator<Selected> {
		for (const position of documents) {
			const document = atlas.documents[position]!;
			for (const mark of store.marks(position)) {
				if (!selection.mentions.has(position, mark.start)) continue;
				const link = absolute(documentPage(document.id, mark.start, view.reading));
				yield { mention: asRead(document.id, mark, view.reading), document, link };
			}
		}
	}

	const gazetteer = store.gazetteer();
	const ground: Ground = {
		places: new Map(gazetteer.places.map((place) => [place.id, place])),
		sources: new Map(gazetteer.sources.map((source) => [source.id, source]))
	};
	const permalink = absolute(explorer(changed(view, { map: undefined, place: undefined, find: '' })));
	const citation = citeView(atlas, view, selection, permalink);
	return { selected: selected(), ground, says: { citation, permalink } };
}

/** A file to be saved, written piece by piece. */
export function fileOf(parts: Iterable<string>, name: string, type: string): Response {
	const encoder = new TextEncoder();
	const iterator = parts[Symbol.iterator]();
	const body = new ReadableStream({
		pull(controller) {
			const { value, done } = iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		}
	});
	return new Response(body, {
		headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
	});
}
