import { openStore } from '#store/queries.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const store = openStore();
	return { atlas: store.atlas(), footprints: store.footprints() };
};
