import { email } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const collectivity = await orRefuse(requireDesk(locals).bureau.collectivity('directorate', params.code));
  if (collectivity.state !== null) redirect(303, `/${locals.locale}/${params.code}/site`);
  return { collectivity };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    const fields = {
      name: String(form.get('name') ?? '').trim(),
      email: String(form.get('email') ?? '').trim(),
    };
    const address = v.safeParse(email, fields.email);
    const wrong = [
      ...(fields.name === '' || fields.name.length > 120 ? (['name'] as const) : []),
      ...(address.success ? [] : (['email'] as const)),
    ];
    if (!address.success || wrong.length > 0) return fail(422, { fields, wrong });
    try {
      await requireDesk(locals).bureau.openSite('directorate', params.code, {
        name: fields.name,
        email: address.output,
      });
    } catch (thrown) {
      return refuse(thrown, { fields });
    }
    redirect(303, `/${locals.locale}/${params.code}/site?done=opened`);
  },
};
