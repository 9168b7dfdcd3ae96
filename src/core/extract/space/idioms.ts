/** What stands before a phrase that is no spatial one, though its words are: a policy toward a country, a treaty between two. */
const ATTITUDE =
	'polic(?:y|ies)|attitudes?|stance|hostility|hostile|feelings?|friendship|friendly|sympath(?:y|etic)|obligations?|duty|duties|conduct|behaviou?r|' +
	'intentions?|neutral|cool|responsibility|contribution|course';
const DEALING =
	'relations?|relationship|agreements?|treat(?:y|ies)|talks|negotiations?|conversations?|discussions?|friendship|wars?|peace|cooperation|alliances?|' +
	'differen(?:ce|ces|t)|disagreements?|distinction|distinguish|conflicts?|contacts?|correspondence|trade|pacts?|ties|choose|choice|comparison|parity|' +
	'exchanges?|understanding|armistice|disputes?|tensions?|rivalry|unity|misunderstandings?|meetings?|conference|borders?\\s+conflict';
const MESSAGE =
	'telegrams?|letters?|messages?|cables?|cablegrams?|reports?|dispatch|despatch|instructions?|notes?|distance|orders?|transition|repl(?:y|ies)|news|' +
	'radiograms?|capital\\s+was|changed?|renamed|telephoned?|wired?|cabled';

const before = (words: string, reach: number) =>
	new RegExp(`(?<![a-z\\d])(?:${words})(?![a-z\\d])[^.;:,]{0,${reach}}$`, 'i');

/** For each kind, what makes it none when it stands before the phrase. */
export const IDIOMS = {
	toward: before(ATTITUDE, 4),
	between: before(DEALING, 30),
	near: /(?<![a-z])(?:situation|events?|questions?|issues?|problems?|rumou?rs?|developments?|tensions?)\s+$/i,
	movement: before(MESSAGE, 25)
};
