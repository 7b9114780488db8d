import { reuseId } from '@mahalli/core';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const done = ['shown', 'refused'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  code: params.code,
  reuses: await orRefuse(requireDesk(locals).bureau.reuses(params.code)),
  once: crypto.randomUUID(),
  done: done.find((one) => one === url.searchParams.get('done')) ?? null,
});

const idIn = (form: FormData) => {
  const read = v.safeParse(reuseId, form.get('id'));
  return read.success ? read.output : error(404, 'no such reuse');
};

export const actions: Actions = {
  show: async ({ request, locals, params }) => {
    const form = await request.formData();
    const id = idIn(form);
    try {
      await requireDesk(locals).bureau.decideReuse(params.code, id, sentWith(form), { to: 'shown' });
    } catch (thrown) {
      return refuse(thrown, { id, reason: '' });
    }
    redirect(303, `/${locals.locale}/${params.code}/reuses?done=shown`);
  },
  refuse: async ({ request, locals, params }) => {
    const form = await request.formData();
    const id = idIn(form);
    const reason = String(form.get('reason') ?? '')
      .trim()
      .slice(0, 1000);
    if (reason === '') return fail(422, { id, reason, missing: true });
    try {
      await requireDesk(locals).bureau.decideReuse(params.code, id, sentWith(form), {
        to: 'refused',
        reason,
      });
    } catch (thrown) {
      return refuse(thrown, { id, reason });
    }
    redirect(303, `/${locals.locale}/${params.code}/reuses?done=refused`);
  },
};
