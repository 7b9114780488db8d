import { outwardPath, portalOf } from '#lib/portal.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ platform, locals, url }) => ({
  locale: locals.locale,
  path: outwardPath(url.pathname),
  // The same page in the other language answers the same question. A page that was rendered beforehand has none.
  query: platform?.visit === undefined ? '' : url.search,
  site: await (platform?.visit ?? portalOf(platform)).site(),
});
