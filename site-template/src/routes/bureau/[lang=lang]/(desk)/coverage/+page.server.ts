import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  country: await orRefuse(requireDesk(locals).bureau.nationalCoverage('directorate')),
});
