import { endsIn } from '#core/extract/endings.ts';
import { routeFinder } from '../route-finder.ts';
import { wordsBefore } from '../words-before.ts';
import { SIDES } from './compass.ts';
import { RUSSIAN_DETERMINER } from './determiner.ts';
import { IDIOMS } from './idioms.ts';
import { LINE, MEASURE, MOVE, ROAD } from './lexicon.ts';

const PLACE_OF = `(?:район[ауе]?\\s+)?${RUSSIAN_DETERMINER}`;
const RUNNING =
	'(?:(?:,?\\s*котор[а-яё]+\\s+)?(?:ид[её]т|идущ[а-яё]+|проход(?:ит|ящ[а-яё]+)|тян[а-яё]+|вед[её]т|ведущ[а-яё]+|протя[а-яё]+)\\s+)?';
const ON = '(?:(?:по|на|вдоль|за|через|у)\\s+)?';
const WIDE = `(?:(?:протяж[а-яё]+|шириной|длиной)\\s+)?(?:${MEASURE}\\s+)?`;

const start = (words: string) => endsIn(`(?<![а-яё])(?:${words})\\s+${PLACE_OF}`, 'i');

const BY =
	'(?:мор[её]м|поездами?|поездом|по\\s+(?:железной\\s+дороге|морю|воздуху)|на\\s+(?:автомашинах|судах|самол[её]тах)|пешком|обратно|назад|далее|дальше|затем)';
const TO =
	'(?:до|к|ко|в|во|на|через|за|вплоть\\s+до|в\\s+направлении(?:\\s+на)?|в\\s+сторону|по\\s+направлению\\s+к|в\\s+район)';
const NEXT = new RegExp(
	`^(?:,?\\s+(?:${BY}|(?:на|к)\\s+${SIDES})){0,2}\\s*,?\\s+(?:и\\s+)?(?:(?:далее|затем)\\s+)?${TO}\\s+${PLACE_OF}$`,
	'i'
);

/** The Russian way that starts at a group: `отойти от X к Y`, `из X через Y в Z`, `по дороге из X в Y`. */
export const routeFrom = routeFinder({
	from: endsIn(`(?<![а-яё])(?:от|из|с|со)\\s+${PLACE_OF}`, 'i'),
	starts: [
		{ kind: 'along', before: start(`${ON}${ROAD}\\s+${RUNNING}(?:от|из|с)`) },
		{ kind: 'line', before: start(`${MEASURE}\\s+фронт[а-яё]*\\s+${RUNNING}(?:от|с)`) },
		{ kind: 'line', before: start(`${ON}${LINE}\\s+${WIDE}${RUNNING}(?:от|с)`) },
		{ kind: 'movement', before: start('из') },
		// By itself “от Сеула до Пусана” is only how far it is.
		{ kind: 'movement', before: start('от|с|со'), moved: true }
	],
	next: NEXT,
	moves: wordsBefore(MOVE),
	measures: wordsBefore(MEASURE),
	idiom: IDIOMS.movement
});
