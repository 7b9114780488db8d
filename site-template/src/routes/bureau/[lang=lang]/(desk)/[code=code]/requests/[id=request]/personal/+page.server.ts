import { erasureReason, referenceOf } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const record = await orRefuse(requireDesk(locals).bureau.accessOf(params.code, params.id));
  return {
    code: params.code,
    record,
    reference: referenceOf(record.request),
    once: crypto.randomUUID(),
    done: url.searchParams.get('done') === 'erased',
  };
};

const erasing = v.object({ reason: erasureReason, sure: v.literal('yes') });

export const actions: Actions = {
  erase: async ({ request, locals, params }) => {
    const form = await request.formData();
    const asked = v.safeParse(erasing, { reason: form.get('reason'), sure: form.get('sure') });
    if (!asked.success) return fail(422, { lacking: true, reason: String(form.get('reason') ?? '') });
    try {
      const { bureau } = requireDesk(locals);
      await bureau.eraseRequester(params.code, params.id, sentWith(form), asked.output.reason);
    } catch (thrown) {
      return refuse(thrown, { reason: asked.output.reason });
    }
    redirect(303, `/${locals.locale}/${params.code}/requests/${params.id}/personal?done=erased`);
  },
};
