import { may, mostAddedPages, pageGaps, pageSlug, textOf } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau, memberships } = requireDesk(locals);
  const pages = await orRefuse(bureau.pages(params.code));
  return {
    code: params.code,
    once: crypto.randomUUID(),
    most: mostAddedPages,
    pages: pages.map((page) => ({
      slug: page.slug,
      title: textOf(page.draft.title),
      shown: page.shown !== null,
      added: page.added,
      removed: page.removed !== null,
      gaps: pageGaps(page).length,
    })),
    writes: may(memberships, 'page.write', params.code),
  };
};

const fieldsIn = (form: FormData) => {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  return { slug: typed('slug'), title: { ar: typed('title.ar'), fr: typed('title.fr') } };
};

/** What the page shows when a form could not be obeyed. */
interface Unsaved {
  readonly fields: ReturnType<typeof fieldsIn>;
  readonly badSlug?: boolean;
  readonly refused?: Refused;
}

export const actions: Actions = {
  add: async ({ request, locals, params }) => {
    const form = await request.formData();
    const fields = fieldsIn(form);
    if (!v.is(pageSlug, fields.slug)) {
      const unsaved: Unsaved = { fields, badSlug: true };
      return fail(422, unsaved);
    }
    const content = { title: fields.title, body: { ar: '', fr: '' } };
    try {
      const once = String(form.get('once') ?? '');
      await requireDesk(locals).bureau.addPage(params.code, fields.slug, once, content);
    } catch (thrown) {
      const unsaved: Unsaved = { fields };
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/pages/${fields.slug}?done=added`);
  },
};
