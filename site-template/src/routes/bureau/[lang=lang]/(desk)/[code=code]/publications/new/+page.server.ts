import { publicationId } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import { datedOf, draftOf, fieldsOf, noFields } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  const { code } = event.params;
  const [, { standings }] = await orRefuse(
    Promise.all([desk.bureau.publications(code), desk.bureau.scheme(code)]),
  );
  // Whoever comes from the scheme prepares what it asks for.
  const asked = standings.find(({ key }) => key === event.url.searchParams.get('obligation'));
  const rescued = await rescuedForm(event, desk);
  return {
    code,
    id: String(rescued?.get('id') ?? crypto.randomUUID()),
    owed: datedOf(standings),
    fields:
      rescued === undefined
        ? {
            ...noFields,
            category: asked?.duty.category ?? '',
            obligation: asked === undefined || asked.due === null ? '' : asked.key,
          }
        : fieldsOf(rescued),
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
