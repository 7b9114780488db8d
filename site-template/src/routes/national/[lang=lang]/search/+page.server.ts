import { nationalOf } from '#lib/national.ts';
import type { PageServerLoad } from './$types';

export const config = { onDemand: true };

export const load: PageServerLoad = async ({ platform, url }) => {
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
  return { query, results: query === '' ? [] : await nationalOf(platform).search(query) };
};
