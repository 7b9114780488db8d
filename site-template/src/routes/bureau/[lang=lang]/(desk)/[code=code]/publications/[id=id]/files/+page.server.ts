import { attachmentWords, Failure, fileGaps, fileHash, may, uploadId } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { typed } from '#lib/form-fields.ts';
import { steps } from '#lib/form-step.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['attached', 'described', 'detached', 'moved', 'forgotten'] as const;

/** How many files a page may have sent before it comes back; more are listed all the same. */
const mostAwaited = 20;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code, id } = params;
  const awaited = url.searchParams
    .getAll('sent')
    .slice(0, mostAwaited)
    .flatMap((one) => {
      const read = v.safeParse(uploadId, one);
      return read.success ? [read.output] : [];
    });
  const publication = await orRefuse(bureau.publication(code, id));
  const writes = may(memberships, 'publication.write', code) && publication.state !== 'withdrawn';
  const [uploads, form] = await orRefuse(
    Promise.all([
      bureau.uploads(code, id, awaited),
      writes ? bureau.uploadForm(code, id, locals.locale) : null,
    ]),
  );
  const { attachments } = publication.draft;
  const done = url.searchParams.get('done');
  return {
    code,
    id,
    title: publication.draft.title,
    version: publication.version,
    once: crypto.randomUUID(),
    attachments,
    gaps: fileGaps(attachments),
    uploads,
    // What was sent and is not known yet, or known to be looked at, is still on its way.
    waiting: awaited.some((one) => !uploads.some((known) => known.id === one)) && done === null,
    form,
    writes,
    done: dones.find((one) => one === done) ?? null,
  };
};

/** Does one thing with a file, then comes back to the page, which says so. */
const step = steps(
  ({ locals, params }: RequestEvent, done: (typeof dones)[number]) =>
    `/${locals.locale}/${params.code}/publications/${params.id}/files?done=${done}`,
);

/** What a field names; a form of ours names something, and what cannot be read names nothing. */
const named = <S extends v.GenericSchema>(schema: S, form: FormData, field: string): v.InferOutput<S> => {
  const read = v.safeParse(schema, typed(form, field));
  if (!read.success) throw new Failure('upload.unknown', {});
  return read.output;
};

const uploadIn = (form: FormData) => named(uploadId, form, 'upload');

const fileIn = (form: FormData) => named(fileHash, form, 'file');

const wordsIn = (form: FormData) => {
  const pair = (name: string) => ({ ar: typed(form, `${name}.ar`), fr: typed(form, `${name}.fr`) });
  return {
    description: pair('description'),
    language: typed(form, 'language') || null,
    counterpart: typed(form, 'counterpart') || null,
    onlyBecause: pair('onlyBecause'),
    justification: pair('justification'),
  };
};

export const actions: Actions = {
  attach: (event) =>
    step(event, 'attached', (bureau, form) =>
      bureau.attachUpload(event.params.code, event.params.id, sentWith(form), uploadIn(form)),
    ),
  forget: (event) =>
    step(event, 'forgotten', (bureau, form) =>
      bureau.forgetUpload(event.params.code, event.params.id, uploadIn(form)),
    ),
  detach: (event) =>
    step(event, 'detached', (bureau, form) =>
      bureau.detachFile(event.params.code, event.params.id, sentWith(form), fileIn(form)),
    ),
  moveUp: (event) =>
    step(event, 'moved', (bureau, form) =>
      bureau.moveFileUp(event.params.code, event.params.id, sentWith(form), fileIn(form)),
    ),
  describe: async ({ locals, params, request }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const file = typed(form, 'file');
    const words = wordsIn(form);
    const read = v.safeParse(attachmentWords, words);
    const unsaved: { readonly file: string; readonly words: typeof words; readonly refused?: Refused } = {
      file,
      words,
    };
    if (!read.success) {
      const refused: Refused = { code: 'input.invalid', details: { field: 'description' } };
      return fail(422, { ...unsaved, refused });
    }
    try {
      await bureau.describeAttachment(params.code, params.id, sentWith(form), fileIn(form), read.output);
    } catch (thrown) {
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/publications/${params.id}/files?done=described`);
  },
};
