import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { visitOf } from '#lib/portal.ts';
import { refuse } from '#lib/refusal.ts';
import { emptyRequest, readRequestForm } from '#lib/request-form.ts';
import { sentForm } from '#lib/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const config = { onDemand: true };

const formKey = v.pipe(v.string(), v.uuid());

export const load: PageServerLoad = async ({ platform, locals }) => ({
  shown: await visitOf(platform).markShown(),
  once: crypto.randomUUID(),
  fields: emptyRequest(locals.locale),
});

export const actions: Actions = {
  default: async ({ request, platform }) => {
    const form = await request.formData();
    const sent = sentForm(form);
    const key = v.safeParse(formKey, form.get('once'));
    if (!key.success) error(400, 'a form without its key');
    const { fields, filed, wrong, doubtful } = readRequestForm(form);
    const kept = { fields, shown: sent.shown, once: key.output };
    if (filed === undefined) return fail(422, { ...kept, wrong, doubtful: false });
    if (doubtful) return fail(422, { ...kept, wrong: [], doubtful });
    try {
      return { receipt: await visitOf(platform).fileRequest(sent, filed, key.output) };
    } catch (thrown) {
      return refuse(thrown, kept);
    }
  },
};
