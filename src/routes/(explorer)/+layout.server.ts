import { openStore } from '#store/queries.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	return { footprints: openStore().footprints() };
};
