import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { emblemFile } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { code, theme } = await orRefuse(requireDesk(locals).bureau.site(params.code));
  return emblemFile({ ...theme, code });
};
