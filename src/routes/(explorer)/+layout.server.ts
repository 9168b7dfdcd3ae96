import { openStore } from '#store/queries.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ atlas: openStore().atlas() });
