/**
 * The Latin forms of a Cyrillic one.
 */
import type { Form } from '#core/types.ts';
import { alaLc, alaLcBare, bgnPcgn, scientific, telegram } from './cyrillic.ts';
import { derive } from './form-list.ts';

/**
 * Transliterates a Cyrillic form by every system.
 *
 * @param lossy only what translators print, without the marks of scholars: for spellings that are already far from the standard
 */
export function latinOfCyrillic({ form, chain }: Form, lossy = false): Form[] {
	const cyrillic = form.toLowerCase();
	const [withI, withY] = telegram(cyrillic);
	const printed = [
		...derive(chain, alaLcBare(cyrillic), 'Latn', 'ru-Latn', 'ala-lc'),
		...derive(chain, withI, 'Latn', 'ru-Latn', 'telegram'),
		...derive(chain, withY, 'Latn', 'ru-Latn', 'telegram')
	];
	if (lossy) return printed;
	return [
		...derive(chain, alaLc(cyrillic), 'Latn', 'ru-Latn-alalc97', 'ala-lc'),
		...printed,
		...derive(chain, bgnPcgn(cyrillic), 'Latn', 'ru-Latn', 'bgn-pcgn'),
		...derive(chain, scientific(cyrillic), 'Latn', 'ru-Latn', 'scientific')
	];
}
