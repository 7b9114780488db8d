import { error } from '@sveltejs/kit';
import { nationalOf } from '#lib/national.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, params }) => ({
  area: (await nationalOf(platform).area(params.code)) ?? error(404, 'no such area'),
});
