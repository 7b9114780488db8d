import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { ownEmblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { emblem } = await orRefuse(requireDesk(locals).bureau.site(params.code));
  return ownEmblemFile(emblem?.webp ?? null);
};
