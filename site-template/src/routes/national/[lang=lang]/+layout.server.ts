import { nationalOf } from '#lib/national.ts';
import { outwardPath } from '#lib/portal.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ platform, locals, url }) => ({
  locale: locals.locale,
  path: outwardPath(url.pathname),
  origin: await nationalOf(platform).origin(),
});
