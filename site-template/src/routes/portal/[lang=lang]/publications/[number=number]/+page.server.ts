import { error } from '@sveltejs/kit';
import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const entry = (await portal.entry(params.number)) ?? error(404, 'no such publication');
  const { edition, model } = entry.edition;
  const stands = entry.withdrawal === null;
  const [body, table, related, reuses] = await Promise.all([
    stands ? portal.body(entry.id, edition) : null,
    stands && model !== null ? portal.table(entry.id, edition) : null,
    portal.related(params.number),
    stands ? portal.reuses(params.number) : [],
  ]);
  // An edition without its text is a fault of the store: no page is better than an empty one.
  if (stands && (body === null || (model !== null && table === null)))
    throw new Error(`edition without a body or its table: ${entry.id}`);
  return { entry, body, table, related, reuses };
};
