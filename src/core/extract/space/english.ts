import { endsIn } from '../endings.ts';
import { areaNoun, directionTail, distanceTail, nounAfter } from './after.ts';
import { phraseBefore } from './before.ts';
import { bearingOf } from './compass.ts';
import { kmOf } from './distance.ts';
import type { Grammar } from './grammar.ts';
import { routeFrom } from './route.ts';

export const ENGLISH: Grammar = {
	...{ routeFrom, phraseBefore, nounAfter, areaNoun, distanceTail, directionTail, bearingOf, kmOf },
	from: endsIn('(?<![a-z\\d])from\\s+(?:the\\s+)?', 'i'),
	at: /^,?\s+(?:at|near|by|in\s+the\s+(?:area|vicinity)\s+of)\s+(?:the\s+)?$/i
};
