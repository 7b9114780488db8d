import { error } from '@sveltejs/kit';
import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, params }) => ({
  page: (await portalOf(platform).addedPage(params.slug)) ?? error(404, 'no such page'),
});
