import { pageGaps, textOf } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const pages = await orRefuse(requireDesk(locals).bureau.pages(params.code));
  return {
    code: params.code,
    pages: pages.map((page) => ({
      slug: page.slug,
      title: textOf(page.draft.title),
      shown: page.shown !== null,
      written: page.version > 0,
      gaps: pageGaps(page).length,
    })),
  };
};
