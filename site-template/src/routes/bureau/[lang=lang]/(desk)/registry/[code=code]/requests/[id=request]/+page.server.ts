import { fewestOfReason, may, mostOfReason, referenceOf } from '@mahalli/core';
import { error, fail } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
  const { memberships } = requireDesk(locals);
  // Nothing is read before why is said: not even whether there is such a request.
  if (!may(memberships, 'request.inspect', params.code)) {
    error(403, { message: 'access.denied', code: 'access.denied' });
  }
  return {
    reference: referenceOf({ collectivity: params.code, id: params.id }),
    once: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  open: async ({ request, locals, params }) => {
    const form = await request.formData();
    const [reason, once] = [String(form.get('reason') ?? '').trim(), String(form.get('once') ?? '')];
    const { bureau } = requireDesk(locals);
    if (reason.length < fewestOfReason || reason.length > mostOfReason || once === '')
      return fail(422, { reason, tooShort: true });
    try {
      return { opened: await bureau.openCase(params.code, params.id, { reason, once }) };
    } catch (thrown) {
      return refuse(thrown, { reason });
    }
  },
};
