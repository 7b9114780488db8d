import { isAddedPage, lawfulEntries, may, menuEntries, textOf } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import { type Row, rowsIn, rowsOf, shownOf } from '#lib/arrangement.ts';
import type { Bureau } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** The pages that were added and not removed: each may have an entry. */
const addedTo = async (bureau: Bureau, code: Parameters<Bureau['pages']>[0]) =>
  (await bureau.pages(code)).filter((page) => isAddedPage(page) && page.removed === null);

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code } = params;
  const [site, added] = await orRefuse(Promise.all([bureau.site(code), addedTo(bureau, code)]));
  return {
    code,
    version: site.version,
    once: crypto.randomUUID(),
    rows: rowsOf(site.menu, [...menuEntries, ...added.map(({ slug }) => slug)], lawfulEntries),
    added: added.map(({ slug, shown, draft }) => ({
      slug,
      title: shown?.title ?? textOf(draft.title),
      shown: shown !== null,
    })),
    saved: url.searchParams.has('saved'),
    writes: may(memberships, 'site.write', code),
  };
};

/** What the page shows of an order that is not saved. */
interface Unsaved {
  readonly rows: readonly Row[];
  readonly refused?: Refused;
}

export const actions: Actions = {
  arrange: async ({ request, locals, params }): Promise<Unsaved> => {
    const form = await request.formData();
    const added = await orRefuse(addedTo(requireDesk(locals).bureau, params.code));
    return { rows: rowsIn(form, [...menuEntries, ...added.map(({ slug }) => slug)], lawfulEntries) };
  },
  save: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const added = await orRefuse(addedTo(bureau, params.code));
    const rows = rowsIn(form, [...menuEntries, ...added.map(({ slug }) => slug)], lawfulEntries);
    try {
      await bureau.changeMenu(params.code, sentWith(form), shownOf(rows));
    } catch (thrown) {
      const unsaved: Unsaved = { rows };
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/menu?saved=1`);
  },
};
