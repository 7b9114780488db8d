import { nationalOf } from '#lib/national.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => ({ origin: await nationalOf(platform).origin() });
