import type { Draft, Scene } from '../scene.ts';

export function easternDraft(_scene: Scene): Draft | undefined {
	return undefined;
}
