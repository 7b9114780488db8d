import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, locals }) => {
  const portal = portalOf(platform);
  const reuses = await portal.reuses(null);
  const entries = await Promise.all(
    [...new Set(reuses.map(({ publication }) => publication))].map((number) => portal.entry(number)),
  );
  const titles = Object.fromEntries(
    entries.flatMap((entry) => (entry === null ? [] : [[entry.number, entry.edition.title[locals.locale]]])),
  );
  return { reuses, titles };
};
