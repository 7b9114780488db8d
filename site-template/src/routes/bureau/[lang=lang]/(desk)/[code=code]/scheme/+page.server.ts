import { may, occasionKinds, period } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { occasionFieldsOf, occasionOf } from '#lib/occasion-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const scheme = await orRefuse(bureau.scheme(params.code));
  return {
    code: params.code,
    scheme,
    occasionKinds,
    once: crypto.randomUUID(),
    settles: may(memberships, 'scheme.write', params.code),
    writes: may(memberships, 'publication.write', params.code),
    done: url.searchParams.has('done'),
  };
};

export const actions: Actions = {
  record: async ({ request, locals, params }) => {
    const form = await request.formData();
    const fields = occasionFieldsOf(form);
    const occasion = occasionOf(fields);
    if (occasion === undefined) return fail(422, { fields, mistake: true });
    try {
      await requireDesk(locals).bureau.recordOccasion(params.code, sentWith(form), occasion);
    } catch (thrown) {
      return refuse(thrown, { fields });
    }
    redirect(303, `/${locals.locale}/${params.code}/scheme?done=1`);
  },
  forget: async ({ request, locals, params }) => {
    const form = await request.formData();
    const asked = v.safeParse(period, form.get('period'));
    if (!asked.success) return fail(422, { mistake: true });
    try {
      await requireDesk(locals).bureau.forgetOccasion(params.code, sentWith(form), asked.output);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/scheme?done=1`);
  },
};
