import { fail, redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const publication = await orRefuse(requireDesk(locals).bureau.publication(params.code, params.id));
  return { code: params.code, publication, once: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    const reason = {
      ar: String(form.get('reason.ar') ?? '')
        .trim()
        .slice(0, 1000),
      fr: String(form.get('reason.fr') ?? '')
        .trim()
        .slice(0, 1000),
    };
    if (reason.ar === '' || reason.fr === '') return fail(422, { reason, missing: true });
    try {
      await requireDesk(locals).bureau.withdrawPublication(params.code, params.id, sentWith(form), reason);
    } catch (thrown) {
      return refuse(thrown, { reason });
    }
    redirect(303, `/${locals.locale}/${params.code}/publications/${params.id}?done=withdrawn`);
  },
};
