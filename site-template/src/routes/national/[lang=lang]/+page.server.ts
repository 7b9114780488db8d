import { nationalOf } from '#lib/national.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => ({
  regions: await nationalOf(platform).regions(),
});
