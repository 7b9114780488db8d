import { receptionOf } from '#lib/desk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ platform, locals }) => ({
  provider: receptionOf(platform).signOutUrl(locals.locale),
});
