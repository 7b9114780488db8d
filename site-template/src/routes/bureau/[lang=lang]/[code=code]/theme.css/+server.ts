import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { themeSheet } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { theme } = await orRefuse(requireDesk(locals).bureau.site(params.code));
  return themeSheet(theme);
};
