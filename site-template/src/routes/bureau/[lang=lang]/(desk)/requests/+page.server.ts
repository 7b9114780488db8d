import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { registerQueryOf } from '#lib/register-query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = registerQueryOf(url.searchParams);
  return {
    query,
    register: await orRefuse(requireDesk(locals).bureau.requestRegister('directorate', query)),
  };
};
