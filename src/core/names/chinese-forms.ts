/**
 * The forms that a Chinese name yields: pinyin, and Wade–Giles with and without its marks.
 */
import type { Form, Place } from '#core/types.ts';
import { capital, step } from './form-list.ts';
import { chineseName } from './given-forms.ts';

/** Pinyin and Wade–Giles of a place in China; empty for every other. */
export function chineseForms(place: Place): Form[] {
	const chinese = chineseName(place);
	if (chinese === undefined) return [];
	const { pinyin, hanja, wade } = chinese;
	const chain = [step(hanja, 'Hani', 'native'), step(pinyin, 'Latn', 'pinyin')];
	const bare = wade.normalize('NFD').replace(/'|\u0302|\u0308/g, '');
	return [
		{ form: pinyin, script: 'Latn', language: 'zh-Latn-pinyin', system: 'pinyin', chain },
		...[wade, bare].map((written): Form => {
			const form = capital(written);
			const steps = [...chain, step(form, 'Latn', 'wade-giles')];
			return { form, script: 'Latn', language: 'zh-Latn-wadegile', system: 'wade-giles', chain: steps };
		})
	];
}
