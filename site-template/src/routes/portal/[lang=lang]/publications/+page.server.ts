import { pageSize } from '@mahalli/contracts';
import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => {
  const portal = portalOf(platform);
  const [entries, shelves] = await Promise.all([portal.latest(pageSize), portal.shelves()]);
  return { entries, shelves };
};
