/**
 * The Latin forms of a Cyrillic one.
 */
import type { Form, System } from '#core/types.ts';
import { alaLc, alaLcBare, bgnPcgn, scientific, telegram } from './cyrillic.ts';
import { derive } from './form-list.ts';

/**
 * Transliterates a Cyrillic form by every system.
 *
 * @param lossy only what translators print, without the marks of scholars: for spellings far from the standard
 */
export function latinOfCyrillic({ form, chain }: Form, lossy = false): Form[] {
	const cyrillic = form.toLowerCase();
	const [withI, withY] = telegram(cyrillic);
	const forms: Form[] = [];
	const add = (written: string, system: System): void => {
		forms.push(...derive(chain, written, 'Latn', 'ru-Latn', system));
	};
	if (!lossy) add(alaLc(cyrillic), 'ala-lc');
	add(alaLcBare(cyrillic), 'ala-lc');
	add(withI, 'telegram');
	if (withY !== withI) add(withY, 'telegram');
	add(bgnPcgn(cyrillic), 'bgn-pcgn');
	if (!lossy) add(scientific(cyrillic), 'scientific');
	return forms;
}
