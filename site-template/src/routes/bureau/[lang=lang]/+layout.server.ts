import { outwardPath } from '#lib/portal.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
  locale: locals.locale,
  path: outwardPath(url.pathname),
});
