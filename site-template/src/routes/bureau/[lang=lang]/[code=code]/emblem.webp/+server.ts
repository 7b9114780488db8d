import { redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { ownEmblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

/** The emblem that a site gave itself; the one that is drawn for it, while it has none. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { emblem } = await orRefuse(requireDesk(locals).bureau.site(params.code));
  if (emblem === null) redirect(307, `/${locals.locale}/${params.code}/emblem.svg`);
  return ownEmblemFile(emblem.webp);
};
