import { HYPHENED, SPACED, TOUCHING } from './gaps.ts';

/** Where the parts of a spelling meet, and how: the number of folded letters before each joint, and the joint, in turn. */
export type Joints = readonly number[];

/** Of a spelling of one part. */
export const NO_JOINTS: Joints = [];

/**
 * Whether a text may join the parts of a spelling as it does: a hyphen may stand anywhere (MR writes `P'yŏng-yang`, lines
 * end), a space only where the spelling has a joint, and only a hyphen of the spelling may be missing.
 */
export function jointsAgree(inText: Joints, inForm: Joints): boolean {
	let own = 0;
	for (let at = 0; at < inText.length; at += 2) {
		for (; own < inForm.length && inForm[own]! < inText[at]!; own += 2)
			if (inForm[own + 1] !== HYPHENED) return false;
		const meets = own < inForm.length && inForm[own] === inText[at];
		if (!agree(inText[at + 1]!, meets ? inForm[own + 1] : undefined)) return false;
		if (meets) own += 2;
	}
	for (; own < inForm.length; own += 2) if (inForm[own + 1] !== HYPHENED) return false;
	return true;
}

/** @param own undefined where the spelling has no joint */
function agree(inText: number, own: number | undefined): boolean {
	if (inText === TOUCHING) return own === TOUCHING;
	if (inText === SPACED) return own === SPACED || own === HYPHENED;
	return own !== TOUCHING;
}
