import { attachmentWords, fileGaps, fileHash, may, uploadId } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
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

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

/** Does one thing with a file, then comes back to the page, which says so. */
const step = async (
  { locals, params, request }: RequestEvent,
  done: (typeof dones)[number],
  act: (form: FormData) => Promise<unknown>,
) => {
  const form = await request.formData();
  try {
    await act(form);
  } catch (thrown) {
    const kept: { readonly refused?: Refused } = {};
    return refuse(thrown, kept);
  }
  redirect(303, `/${locals.locale}/${params.code}/publications/${params.id}/files?done=${done}`);
};

/** The identifier that a button of ours sends; any other one is that of nothing. */
const nothing = '00000000-0000-4000-8000-000000000000';

const uploadIn = (form: FormData) => {
  const read = v.safeParse(uploadId, typed(form, 'upload'));
  return read.success ? read.output : v.parse(uploadId, nothing);
};

const fileIn = (form: FormData) => {
  const read = v.safeParse(fileHash, typed(form, 'file'));
  return read.success ? read.output : v.parse(fileHash, '0'.repeat(64));
};

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
    step(event, 'attached', (form) =>
      requireDesk(event.locals).bureau.attachUpload(
        event.params.code,
        event.params.id,
        sentWith(form),
        uploadIn(form),
      ),
    ),
  forget: (event) =>
    step(event, 'forgotten', (form) =>
      requireDesk(event.locals).bureau.forgetUpload(event.params.code, event.params.id, uploadIn(form)),
    ),
  detach: (event) =>
    step(event, 'detached', (form) =>
      requireDesk(event.locals).bureau.detachFile(
        event.params.code,
        event.params.id,
        sentWith(form),
        fileIn(form),
      ),
    ),
  moveUp: (event) =>
    step(event, 'moved', (form) =>
      requireDesk(event.locals).bureau.moveFileUp(
        event.params.code,
        event.params.id,
        sentWith(form),
        fileIn(form),
      ),
    ),
  describe: async ({ locals, params, request }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const file = fileIn(form);
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
      await bureau.describeAttachment(params.code, params.id, sentWith(form), file, read.output);
    } catch (thrown) {
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/publications/${params.id}/files?done=described`);
  },
};
