import { outwardPath, portalOf } from '#lib/portal.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ platform, locals, url }) => ({
  locale: locals.locale,
  path: outwardPath(url.pathname),
  site: await (platform?.visit ?? portalOf(platform)).site(),
});
