import { openStore } from '#store/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ documents: openStore().atlas().documents });
