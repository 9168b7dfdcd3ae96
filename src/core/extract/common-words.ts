import { wordSet } from './word-set.ts';

/** Spellings of places that mostly mean something else, in folded form. */

/** Names of persons that places bore: the person is meant unless the text says otherwise. */
export const EPONYMS = wordSet(`
	voroshilov molotov kalinin kirov zhdanov kuibyshev ordzhonikidze frunze stalin lenin gorky kaganovich artem artyom
	kimchaek ворошилов ворошилова ворошилову ворошиловым
`);

/** Words of English that a derived form is spelled like; a place is meant only where a preposition says so. */
export const COMMON_WORDS = wordSet(`chosen honey manchu risen singe tonne soul`);
