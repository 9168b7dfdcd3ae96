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
	const written: [spelling: string, system: System][] = [
		[alaLcBare(cyrillic), 'ala-lc'],
		[withI, 'telegram'],
		[withY, 'telegram']
	];
	if (!lossy) {
		written.unshift([alaLc(cyrillic), 'ala-lc']);
		written.push([bgnPcgn(cyrillic), 'bgn-pcgn'], [scientific(cyrillic), 'scientific']);
	}
	return written.flatMap(([spelling, system]) => derive(chain, spelling, 'Latn', 'ru-Latn', system));
}
