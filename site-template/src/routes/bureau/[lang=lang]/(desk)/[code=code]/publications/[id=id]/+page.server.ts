import { gaps, may } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import {
  confirmedIn,
  datedOf,
  draftOf,
  type EditorFields,
  type EditorMistakes,
  fieldsOf,
  fieldsOfPublication,
  sentWith,
} from '#lib/editor-form.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['saved', 'published', 'withdrawn'] as const;

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  const { code, id } = event.params;
  const [publication, site, { standings }] = await orRefuse(
    Promise.all([desk.bureau.publication(code, id), desk.bureau.site(code), desk.bureau.scheme(code)]),
  );
  const rescued = await rescuedForm(event, desk);
  return {
    code,
    publication,
    owed: datedOf(standings),
    fields: rescued === undefined ? fieldsOfPublication(publication) : fieldsOf(rescued),
    rescued: rescued !== undefined,
    // What was rescued was made from the version it says, not from the one stored now.
    version: rescued === undefined ? publication.version : sentWith(rescued).version,
    once: crypto.randomUUID(),
    gaps: gaps(publication.draft),
    done: dones.find((one) => one === event.url.searchParams.get('done')) ?? null,
    origin: site.state === 'live' ? (await desk.bureau.portalSite(code)).origin : null,
    writes: may(desk.memberships, 'publication.write', code) && publication.state !== 'withdrawn',
    publishes: may(desk.memberships, 'publication.publish', code) && publication.state !== 'withdrawn',
    withdraws: may(desk.memberships, 'publication.withdraw', code) && publication.state === 'published',
  };
};

/** What the editor shows when a form could not be obeyed. */
interface Unsaved {
  readonly fields: EditorFields;
  readonly version: number;
  readonly mistakes?: EditorMistakes;
  readonly refused?: Refused;
  readonly theirs?: { readonly fields: EditorFields; readonly by: string; readonly at: string };
}

/** Saves the form and answers the version it became, or what the page must show instead. */
const save = async ({ request, locals, params }: RequestEvent) => {
  const { bureau } = requireDesk(locals);
  const form = await request.formData();
  const fields = fieldsOf(form);
  const sent = sentWith(form);
  const read = draftOf(fields);
  if ('mistakes' in read) {
    const unsaved: Unsaved = { fields, version: sent.version, mistakes: read.mistakes };
    return { failed: fail(422, unsaved) };
  }
  try {
    const saved = await bureau.saveDraft(params.code, params.id, sent, read.content, confirmedIn(form));
    return { saved, once: sent.once };
  } catch (thrown) {
    if (refusalOf(thrown)?.code !== 'publication.changed') {
      const unsaved: Unsaved = { fields, version: sent.version };
      return { failed: refuse(thrown, unsaved) };
    }
    // Both versions are shown; the form now answers the stored one, so that saving again is a choice.
    const stored = await bureau.publication(params.code, params.id);
    const theirs = { fields: fieldsOfPublication(stored), by: stored.changedBy, at: stored.changedAt };
    const unsaved: Unsaved = { fields, version: stored.version, theirs };
    return { failed: refuse(thrown, unsaved) };
  }
};

export const actions: Actions = {
  save: async (event) => {
    const outcome = await save(event);
    if ('failed' in outcome) return outcome.failed;
    redirect(303, `/${event.locals.locale}/${event.params.code}/publications/${event.params.id}?done=saved`);
  },
  publish: async (event) => {
    const outcome = await save(event);
    if ('failed' in outcome) return outcome.failed;
    const { saved, once } = outcome;
    try {
      const sent = { version: saved.version, once: `${once}+publish` };
      await requireDesk(event.locals).bureau.publishPublication(event.params.code, event.params.id, sent);
    } catch (thrown) {
      const unpublished: Unsaved = { fields: fieldsOfPublication(saved), version: saved.version };
      return refuse(thrown, unpublished);
    }
    redirect(
      303,
      `/${event.locals.locale}/${event.params.code}/publications/${event.params.id}?done=published`,
    );
  },
};
