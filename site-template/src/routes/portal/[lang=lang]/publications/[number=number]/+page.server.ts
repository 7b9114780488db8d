import { error } from '@sveltejs/kit';
import { portalOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const entry = (await portal.entry(params.number)) ?? error(404, 'no such publication');
  const [body, related] = await Promise.all([
    entry.withdrawal === null ? portal.body(entry.id, entry.edition.edition) : null,
    portal.related(params.number),
  ]);
  // An edition without its text is a fault of the store: no page is better than an empty one.
  if (entry.withdrawal === null && body === null) throw new Error(`edition without a body: ${entry.id}`);
  return { entry, body, related };
};
