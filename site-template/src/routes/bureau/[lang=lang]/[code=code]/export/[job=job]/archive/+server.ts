import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** Leads to an archive, at an address that lasts a minute. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const location = await orRefuse(requireDesk(locals).bureau.openExport(params.code, params.job));
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
};
