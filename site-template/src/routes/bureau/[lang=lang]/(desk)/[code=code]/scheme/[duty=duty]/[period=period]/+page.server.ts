import { type Bilingual, may, obligationKey } from '@mahalli/core';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau, memberships } = requireDesk(locals);
  const scheme = await orRefuse(bureau.scheme(params.code));
  const key = `${params.duty}/${params.period}`;
  const standing = scheme.standings.find((one) => one.key === key);
  if (standing === undefined) error(404, { message: 'not owed', code: 'obligation.unknown' });
  return {
    code: params.code,
    standing,
    version: scheme.version,
    owner: scheme.owners[params.duty] ?? '',
    staff: scheme.staff,
    once: crypto.randomUUID(),
    settles: may(memberships, 'scheme.write', params.code),
    writes: may(memberships, 'publication.write', params.code),
  };
};

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
  assign: async ({ request, locals, params }) => {
    const form = await request.formData();
    const owner = typed(form, 'owner');
    try {
      const { bureau } = requireDesk(locals);
      await bureau.assignDuty(params.code, sentWith(form), params.duty, owner === '' ? null : owner);
    } catch (thrown) {
      return refuse(thrown, { owner });
    }
    redirect(303, `/${locals.locale}/${params.code}/scheme?done=1`);
  },
  exempt: async ({ request, locals, params }) => {
    const form = await request.formData();
    const reason: Bilingual = { ar: typed(form, 'reason.ar'), fr: typed(form, 'reason.fr') };
    if (reason.ar.trim() === '' || reason.fr.trim() === '') return fail(422, { reason, mistake: true });
    const key = v.parse(obligationKey, `${params.duty}/${params.period}`);
    try {
      await requireDesk(locals).bureau.exemptObligation(params.code, sentWith(form), key, reason);
    } catch (thrown) {
      return refuse(thrown, { reason });
    }
    redirect(303, `/${locals.locale}/${params.code}/scheme?done=1`);
  },
  lift: async ({ request, locals, params }) => {
    const form = await request.formData();
    const key = v.parse(obligationKey, `${params.duty}/${params.period}`);
    try {
      await requireDesk(locals).bureau.exemptObligation(params.code, sentWith(form), key, null);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/scheme?done=1`);
  },
};
