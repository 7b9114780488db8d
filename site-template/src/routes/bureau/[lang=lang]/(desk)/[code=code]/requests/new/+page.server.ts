import { civilDay, type RequestId, requestId } from '@mahalli/core';
import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { newEntry, readEntryForm } from '#lib/entry-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const formKey = v.pipe(v.string(), v.uuid());

/** The number of a request, from the reference on its receipt. */
const numberOf = (reference: string): RequestId => v.parse(requestId, /\d{4}-\d{5,7}$/.exec(reference)?.[0]);

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const [site, portal] = await orRefuse(
    // Who may not read requests is refused here, and not once everything was typed.
    Promise.all([
      bureau.site(params.code),
      bureau.portalSite(params.code),
      bureau.requests(params.code, null),
    ]),
  );
  return {
    code: params.code,
    open: site.cndpNumber !== '',
    site: { name: site.name },
    origin: portal.origin,
    once: crypto.randomUUID(),
    fields: newEntry(locals.locale, civilDay(new Date())),
  };
};

export const actions: Actions = {
  enter: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const key = v.safeParse(formKey, form.get('once'));
    if (!key.success) error(400, 'a form without its key');
    const { fields, filed, wrong, doubtful } = readEntryForm(form, civilDay(new Date()));
    const kept = { fields, once: key.output };
    if (filed === undefined) return fail(422, { ...kept, wrong, doubtful: false });
    if (doubtful) return fail(422, { ...kept, wrong: [], doubtful });
    try {
      const receipt = await bureau.enterRequest(params.code, filed, key.output);
      return { issued: { receipt, inLanguage: filed.locale, id: numberOf(receipt.reference) } };
    } catch (thrown) {
      return refuse(thrown, kept);
    }
  },
};
