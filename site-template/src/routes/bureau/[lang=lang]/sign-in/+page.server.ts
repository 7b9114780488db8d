import { ownPath } from '#lib/desk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => ({
  to: ownPath(url.searchParams.get('to'), `/${locals.locale}`),
  ended: url.searchParams.has('ended'),
});
