import type { RelationKind } from '#core/types.ts';
import { endsIn, type Ending } from '#core/extract/endings.ts';
import { DIRECTION } from './compass.ts';
import { DISTANCE } from './distance.ts';
import { AREA, MOVE } from './lexicon.ts';

/** A phrase whose words stand before the names, as Chinese has it; some need words after them too. */
export interface BeforeRule {
	kind: RelationKind;
	before: Ending;
	after?: RegExp;
	bearing?: true;
}

const after = (source: string) => new RegExp(`^(?:${source})`, 'i');
const SOME_WAY = '(?:[急继繼迅速星夜连連]{0,3})';

/** Along, and across: nothing after the name makes them something else. */
export const WAYS: BeforeRule[] = [
	{ kind: 'along', before: endsIn('沿(?:着|著)?|[顺順]着') },
	{ kind: 'cross', before: endsIn('(?:[强強偷横橫泅抢搶]渡|徒涉|(?:[渡越跨][过過]|翻越|渡)了?)') }
];

export const BEFORE_RULES: BeforeRule[] = [
	{
		kind: 'sector',
		before: endsIn('[距离離]|距[离離]'),
		after: after(`以?${DIRECTION}[方面]?(?:${DISTANCE})`),
		bearing: true
	},
	{ kind: 'near', before: endsIn('[距离離]|距[离離]'), after: after(DISTANCE) },
	{
		kind: 'sector',
		before: endsIn('[由从從自]'),
		after: after(`(?:${AREA})?[向往]${DIRECTION}[方面]?(?:${MOVE})?(?:${DISTANCE})?`),
		bearing: true
	},
	// “向中国请求” asks; with a movement after it, it is where to.
	{
		kind: 'toward',
		before: endsIn('[向往朝]着?'),
		after: after(`(?:方向|方面)|(?:${AREA})?${SOME_WAY}${MOVE}`)
	},
	{ kind: 'toward', before: endsIn('(?:[撤退逃扑撲攻指开開奔进進]向|直[指扑撲趋趨]|逼近|迫近|[进進]逼)') }
];
