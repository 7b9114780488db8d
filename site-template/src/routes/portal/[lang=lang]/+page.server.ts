import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform }) => {
  const portal = portalOf(platform);
  const [latest, shelves, home] = await Promise.all([portal.latest(6), portal.shelves(), portal.home()]);
  return { latest, shelves, home };
};
