import { type CollectivityCode, type Publication, publicationId } from '@mahalli/core';
import { documentTemplates } from '@mahalli/registry/document-templates';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Bureau } from '#lib/bureau.ts';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import {
  datedOf,
  draftOf,
  type EditorFields,
  fieldsOf,
  fieldsOfPublication,
  noFields,
} from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** The document that a new one is made like; nothing when none is named. */
const modelFor = async (
  bureau: Bureau,
  code: CollectivityCode,
  named: unknown,
): Promise<Publication | undefined> => {
  const like = v.safeParse(publicationId, named);
  return like.success ? bureau.publication(code, like.output) : undefined;
};

/** What a new publication starts from: an old one, a template, or nothing. */
const beginning = (like: Publication | undefined, asked: URLSearchParams): EditorFields => {
  if (like !== undefined) {
    // A new document has its own date, and answers its own obligation.
    return { ...fieldsOfPublication(like), documentDate: '', obligation: '', expiresOn: '', reviewOn: '' };
  }
  const template = documentTemplates.find((one) => one.code === asked.get('template'));
  if (template === undefined) return noFields;
  const { body, category, subjects, summary, title } = template;
  return { ...noFields, category, subjects, texts: { ...noFields.texts, title, summary, body } };
};

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  const { code } = event.params;
  const [, { standings }] = await orRefuse(
    Promise.all([desk.bureau.publications(code), desk.bureau.scheme(code)]),
  );
  // Whoever comes from the scheme prepares what it asks for.
  const asked = standings.find(({ key }) => key === event.url.searchParams.get('obligation'));
  const rescued = await rescuedForm(event, desk);
  const named = rescued?.get('like') ?? event.url.searchParams.get('like');
  const like = await orRefuse(modelFor(desk.bureau, code, named));
  const begun = beginning(like, event.url.searchParams);
  return {
    code,
    id: String(rescued?.get('id') ?? crypto.randomUUID()),
    like:
      like === undefined
        ? null
        : {
            id: like.id,
            rows: like.draft.table?.rows.length ?? null,
            files: like.draft.attachments.length,
          },
    owed: datedOf(standings),
    fields:
      rescued !== undefined
        ? fieldsOf(rescued)
        : asked === undefined
          ? begun
          : { ...begun, category: asked.duty.category, obligation: asked.due === null ? '' : asked.key },
    templates: documentTemplates.map(({ code: template, title }) => ({ template, title })),
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
      const like = await modelFor(bureau, params.code, form.get('like'));
      const table = like?.draft.table ?? null;
      await bureau.createPublication(params.code, id, { ...read.content, table });
    } catch (thrown) {
      return refuse(thrown, { id, fields });
    }
    redirect(303, `/${locals.locale}/${params.code}/publications/${id}?done=saved`);
  },
};
