import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** A file of a draft for its staff: leads to where it lies, on a host of its own, for a minute. */
export const GET: RequestHandler = async ({ locals, params: { code, file, id } }) => {
  const location = await orRefuse(requireDesk(locals).bureau.openFile(code, id, file));
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
};
