import { homeBlocks, lawfulBlocks, longestOfHome, may, textOf } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import { type Row, rowsIn, rowsOf, shownOf } from '#lib/arrangement.ts';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code } = params;
  const site = await orRefuse(bureau.site(code));
  const { text, blocks } = site.home;
  return {
    code,
    version: site.version,
    once: crypto.randomUUID(),
    rows: rowsOf(blocks, homeBlocks, lawfulBlocks),
    text: { title: textOf(text.title), body: textOf(text.body) },
    hasPhoto: site.photo !== null,
    saved: url.searchParams.has('saved'),
    writes: may(memberships, 'site.write', code),
  };
};

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

const textIn = (form: FormData) => {
  const pair = (name: string) => ({ ar: typed(form, `${name}.ar`), fr: typed(form, `${name}.fr`) });
  return { title: pair('title'), body: pair('body') };
};

/** What the page shows of what is not saved. */
interface Unsaved {
  readonly rows: readonly Row[];
  readonly text: ReturnType<typeof textIn>;
  readonly tooLong?: boolean;
  readonly refused?: Refused;
}

export const actions: Actions = {
  arrange: async ({ request }): Promise<Unsaved> => {
    const form = await request.formData();
    return { rows: rowsIn(form, homeBlocks, lawfulBlocks), text: textIn(form) };
  },
  save: async ({ request, locals, params }) => {
    const form = await request.formData();
    const rows = rowsIn(form, homeBlocks, lawfulBlocks);
    const text = textIn(form);
    const unsaved: Unsaved = { rows, text };
    const long = [text.title.ar, text.title.fr].some(({ length }) => length > longestOfHome.title);
    if (long || [text.body.ar, text.body.fr].some(({ length }) => length > longestOfHome.body)) {
      const tooLong: Unsaved = { ...unsaved, tooLong: true };
      return fail(422, tooLong);
    }
    const shown = new Set(shownOf(rows));
    const blocks = rows.flatMap(({ key }) => homeBlocks.filter((one) => one === key && shown.has(key)));
    try {
      const words = { blocks, text, same: form.has('same') };
      await requireDesk(locals).bureau.changeHome(params.code, sentWith(form), words);
    } catch (thrown) {
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/home?saved=1`);
  },
};
