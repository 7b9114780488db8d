import { may, type SitePicture, sitePictures, textOf, type UploadId, uploadId } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['emblem', 'no-emblem', 'photo', 'no-photo', 'described', 'forgotten'] as const;

const uploadIn = (asked: unknown): UploadId | null => {
  const read = v.safeParse(uploadId, asked);
  return read.success ? read.output : null;
};

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code } = params;
  const writes = may(memberships, 'site.write', code);
  const done = dones.find((one) => one === url.searchParams.get('done')) ?? null;
  const sentFor = async (purpose: SitePicture) => {
    const awaited = uploadIn(url.searchParams.get(purpose));
    const [uploads, form] = await Promise.all([
      bureau.siteUploads(code, purpose, awaited === null ? [] : [awaited]),
      writes ? bureau.siteUploadForm(code, purpose, locals.locale) : null,
    ]);
    const known = uploads.some(({ id }) => id === awaited);
    return { purpose, uploads, form, waiting: awaited !== null && !known && done === null };
  };
  const [site, { filesOrigin }, sent] = await orRefuse(
    Promise.all([bureau.site(code), bureau.portalSite(code), Promise.all(sitePictures.map(sentFor))]),
  );
  const { emblem, photo } = site;
  return {
    code,
    version: site.version,
    once: crypto.randomUUID(),
    emblem: emblem && `data:image/webp;base64,${emblem.webp}`,
    photo: photo && { ...photo, description: textOf(photo.description) },
    filesOrigin,
    sent,
    writes,
    done,
  };
};

/** Does one thing with a picture, then comes back to the page, which says so. */
const step = async (
  { locals, params, request }: RequestEvent,
  act: (form: FormData) => Promise<(typeof dones)[number]>,
) => {
  const form = await request.formData();
  let done: (typeof dones)[number];
  try {
    done = await act(form);
  } catch (thrown) {
    const kept: {
      readonly description: { readonly ar: string; readonly fr: string };
      readonly refused?: Refused;
    } = { description: descriptionIn(form) };
    return refuse(thrown, kept);
  }
  redirect(303, `/${locals.locale}/${params.code}/pictures?done=${done}`);
};

const descriptionIn = (form: FormData) => ({
  ar: String(form.get('description.ar') ?? '').trim(),
  fr: String(form.get('description.fr') ?? '').trim(),
});

export const actions: Actions = {
  emblem: (event) =>
    step(event, async (form) => {
      const upload = uploadIn(form.get('upload'));
      await requireDesk(event.locals).bureau.setEmblem(event.params.code, sentWith(form), upload);
      return upload === null ? 'no-emblem' : 'emblem';
    }),
  photo: (event) =>
    step(event, async (form) => {
      const upload = uploadIn(form.get('upload'));
      const words = { description: descriptionIn(form), same: form.has('same') };
      await requireDesk(event.locals).bureau.setPhoto(event.params.code, sentWith(form), upload, words);
      return upload === null ? 'described' : 'photo';
    }),
  removePhoto: (event) =>
    step(event, async (form) => {
      await requireDesk(event.locals).bureau.removePhoto(event.params.code, sentWith(form));
      return 'no-photo';
    }),
  forget: (event) =>
    step(event, async (form) => {
      const purpose = form.get('purpose') === 'photo' ? 'photo' : 'emblem';
      const upload = uploadIn(form.get('upload')) ?? v.parse(uploadId, nothing);
      await requireDesk(event.locals).bureau.forgetSiteUpload(event.params.code, purpose, upload);
      return 'forgotten';
    }),
};

/** The identifier that a button of ours sends; any other one is that of nothing. */
const nothing = '00000000-0000-4000-8000-000000000000';
