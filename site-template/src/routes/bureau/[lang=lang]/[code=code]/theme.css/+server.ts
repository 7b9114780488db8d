import { themeFrom } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { themeSheet } from '#lib/theme-sheet.ts';
import type { RequestHandler } from './$types';

/** The colours of a site, or those that it would have with another colour. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { theme } = await orRefuse(requireDesk(locals).bureau.site(params.code));
  const wished = url.searchParams.get('colour') ?? '';
  return themeSheet(/^#[0-9a-f]{6}$/i.test(wished) ? themeFrom(wished.toLowerCase()) : theme);
};
