import { publicationId } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import { draftOf, fieldsOf, noFields } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  await orRefuse(desk.bureau.publications(event.params.code));
  const rescued = await rescuedForm(event, desk);
  return {
    code: event.params.code,
    id: String(rescued?.get('id') ?? crypto.randomUUID()),
    fields: rescued === undefined ? noFields : fieldsOf(rescued),
    rescued: rescued !== undefined,
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const fields = fieldsOf(form);
    // A form that lost its key is a new form.
    const asked = v.safeParse(publicationId, form.get('id'));
    const id = asked.success ? asked.output : v.parse(publicationId, crypto.randomUUID());
    const read = draftOf(fields);
    if ('mistakes' in read) return fail(422, { id, fields, mistakes: read.mistakes });
    try {
      await bureau.createPublication(params.code, id, read.content);
    } catch (thrown) {
      return refuse(thrown, { id, fields });
    }
    redirect(303, `/${locals.locale}/${params.code}/publications/${id}?done=saved`);
  },
};
