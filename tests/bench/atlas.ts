/** An atlas made for measuring: many mentions of few places, as unevenly spread as in a corpus of telegrams. */
import { printDay } from '#core/atlas/days.ts';
import type { Atlas, DocumentView, MentionView, PlaceView } from '#core/atlas/views.ts';
import { CLAIMS, FRONT_BASES, PLACE_KINDS, type DatedBy } from '#core/types.ts';
import { inventNames } from './corpus.ts';
import { Random } from './random.ts';

const MENTIONS_PER_DOCUMENT = 60;
const MENTIONS_PER_PASSAGE = 4;
const UNITS_BETWEEN = 120;
const FRONTS = 8;
const FORMS_PER_PLACE = 4;
/** 25 June 1950 to 27 July 1953. */
const FIRST_DAY = -7130;
const WAR_DAYS = 1128;
const SHARE = { contested: 0.04, unresolved: 0.03, front: 0.6, claim: 0.2, undated: 0.02, ahead: 0.3 };

/** Small numbers often, large ones seldom: about as often as the rank of a word in a text. */
function uneven(random: Random, limit: number): number {
	return Math.floor(limit ** random.next()) - 1;
}

function makePlaces(count: number, names: string[], random: Random): PlaceView[] {
	return Array.from({ length: count }, (_, i) => ({
		id: `p${String(i).padStart(5, '0')}`,
		title: names[i * FORMS_PER_PLACE]!,
		kind: PLACE_KINDS[3 + uneven(random, 9)]!,
		point: [124 + random.next() * 6, 33 + random.next() * 10]
	}));
}

function makeDocument(i: number, random: Random): DocumentView {
	const day = FIRST_DAY + random.below(WAR_DAYS);
	const time = (hour: number) => `T${String(hour).padStart(2, '0')}:${10 + random.below(50)}`;
	return {
		...{ id: `d${String(i).padStart(6, '0')}`, title: `Telegram ${i}`, mentions: 0, issues: 0 },
		sent: printDay(day) + time(random.below(24)),
		received: printDay(day + 1) + time(random.below(24)),
		deciphered: printDay(day + 2) + time(random.below(24))
	};
}

function makeDate(sent: string, random: Random): DatedBy {
	const day = sent.slice(0, 10);
	if (random.next() > SHARE.ahead) return { edtf: day, basis: 'sent' };
	const before = (days: number) => printDay(Date.parse(day) / 86_400_000 - days);
	const from = 1 + uneven(random, 20);
	if (random.next() < 0.1) return { edtf: `${before(from + 3)}/${before(from)}`, basis: 'sentence' };
	return { edtf: before(from), basis: random.next() < 0.6 ? 'sentence' : 'carried' };
}

/** Makes an atlas; the same for the same arguments. */
export function makeAtlas(mentionCount: number, placeCount: number): Atlas {
	const random = new Random(mentionCount);
	const names = inventNames(placeCount * FORMS_PER_PLACE);
	const places = makePlaces(placeCount, names, random);
	const fronts = Array.from({ length: FRONTS }, (_, i) => ({ id: `front${i}`, title: `Front ${i}` }));
	const documents = Array.from({ length: Math.ceil(mentionCount / MENTIONS_PER_DOCUMENT) }, (_, i) =>
		makeDocument(i, random)
	);
	let start = 0;
	const mentions = Array.from({ length: mentionCount }, (_, i): MentionView => {
		const document = Math.floor(i / MENTIONS_PER_DOCUMENT);
		const n = i % MENTIONS_PER_DOCUMENT;
		const fate = random.next();
		// Documents speak of a region: near in the list stands for near on the ground.
		const around = (document * 7919) % placeCount;
		const code = (around + uneven(random, placeCount)) % placeCount;
		const form = names[code * FORMS_PER_PLACE + uneven(random, FORMS_PER_PLACE + 1)]!;
		start = n === 0 ? 400 : start + form.length + random.below(2 * UNITS_BETWEEN);
		const [contested, unresolved] = [
			fate < SHARE.contested,
			fate >= SHARE.contested && fate < SHARE.contested + SHARE.unresolved
		];
		return {
			...{ document, passage: Math.floor(n / MENTIONS_PER_PASSAGE), start, end: start + form.length, form },
			...(!unresolved && { place: places[code]!.id }),
			alternatives: contested ? [places[(code + 1 + random.below(3)) % placeCount]!.id] : [],
			status: contested ? 'contested' : unresolved ? 'unresolved' : 'agreed',
			role: n === 0 ? 'dateline' : random.next() < 0.85 ? 'literal' : random.pick(['associative', 'gloss']),
			...(random.next() < SHARE.front && {
				front: { id: `front${code % FRONTS}`, basis: FRONT_BASES[uneven(random, 4)]! }
			}),
			...(random.next() > SHARE.undated && { date: makeDate(documents[document]!.sent!, random) }),
			...(random.next() < SHARE.claim && { claim: CLAIMS[uneven(random, 6)]! })
		};
	});
	return { documents, places, fronts, mentions };
}
