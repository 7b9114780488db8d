import { redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** Leads to an archive, at an address that lasts a minute. */
export const GET: RequestHandler = async ({ locals, params }) => {
  redirect(303, await orRefuse(requireDesk(locals).bureau.openExport(params.code, params.job)));
};
