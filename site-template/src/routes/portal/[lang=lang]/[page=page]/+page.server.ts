import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, params }) => ({
  slug: params.page,
  page: await portalOf(platform).page(params.page),
});
