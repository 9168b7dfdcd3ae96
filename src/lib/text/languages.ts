import type { Script } from '#core/types.ts';

/** The language by which a form in a script is to be read and shaped; Latin forms are read as the page is. */
export const LANGUAGE: Record<Script, string | undefined> = {
	Latn: undefined,
	Cyrl: 'ru',
	Hang: 'ko',
	Hani: 'ko-Hani',
	Kana: 'ja'
};
