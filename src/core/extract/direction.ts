import { endsIn } from './endings.ts';
import type { Scene } from './scene.ts';

const COMPASS = /^(the)?(north|south|east|west)(east|west|ern)?$/;
const COMPASS_WORD = '(?:north|south|east|west)(?:east|west)?(?:ern|ward|wards)?';

const DIRECTION_AFTER = new RegExp(
	`^[-\\s]*(?:of\\b|(?:and|or|to|by)\\s+(?:the\\s+)?${COMPASS_WORD}\\b)`,
	'i'
);
const DIRECTION_BEFORE = endsIn(`\\b${COMPASS_WORD}\\s+(?:and|or|to)\\s+(?:the\\s+)?`, 'i');

/** `the North` names a state or a region; `to the North and Northwest of Daegu`, `North Atlantic` and `NORTH` do not. */
export function isDirection(s: Scene): boolean {
	if (!COMPASS.test(s.suspect.key)) return false;
	if (!/\bthe\s+$/i.test(s.before)) return true;
	return (
		DIRECTION_AFTER.test(s.after) ||
		/^[\s-]+\p{Lu}/u.test(s.after) ||
		/^[\s-]+(bank|side|coast|gate|end|wing|shore|edge|face|slope|flank|part|half|sector|wind|pole)\b/i.test(
			s.after
		) ||
		DIRECTION_BEFORE.test(s.before)
	);
}
