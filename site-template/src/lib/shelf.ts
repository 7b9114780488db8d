import type { Shelf } from '@mahalli/contracts';
import { error } from '@sveltejs/kit';
import { portalOf } from '#lib/portal.ts';

/** What a page of the archive shows, or 404 when the shelf has no such page. */
export const shelfPage = async (
  platform: Readonly<App.Platform> | undefined,
  shelf: Shelf,
  page: number | null,
) => {
  const listing = (await portalOf(platform).listing(shelf, page)) ?? error(404, 'no such page');
  return { shelf, page, listing };
};
