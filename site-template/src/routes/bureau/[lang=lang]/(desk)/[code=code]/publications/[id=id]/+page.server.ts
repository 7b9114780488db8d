import { fileGaps, instantInMorocco, may } from '@mahalli/core';
import { modelsFor } from '@mahalli/registry/legal-models';
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
import { typed } from '#lib/form-fields.ts';
import { steps } from '#lib/form-step.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['saved', 'published', 'withdrawn'] as const;
const workDones = ['submitted', 'returned', 'assigned', 'scheduled', 'commented', 'reverted'] as const;

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  const { code, id } = event.params;
  const [publication, site, { standings }, work] = await orRefuse(
    Promise.all([
      desk.bureau.publication(code, id),
      desk.bureau.site(code),
      desk.bureau.scheme(code),
      desk.bureau.workOn(code, id),
    ]),
  );
  const asked = event.url.searchParams.get('done');
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
    // Some obligations are answered by a table that the law prescribes.
    proposed: modelsFor(publication.draft.obligation).length > 0,
    fileGaps: fileGaps(publication.draft.attachments).length,
    work,
    done: dones.find((one) => one === asked) ?? null,
    workDone: workDones.find((one) => one === asked) ?? null,
    commentId: crypto.randomUUID(),
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

const workAt = ({ locals, params }: RequestEvent, done: (typeof workDones)[number]): string =>
  `/${locals.locale}/${params.code}/publications/${params.id}?done=${done}#work`;

/** Does one step of working together, then comes back to the page, which says so. */
const step = steps(workAt);

/** A member of staff chosen in a list, or nobody. */
const chosen = (form: FormData, name: string): string | null => typed(form, name).trim() || null;

/** Why a publication could not be scheduled: what was typed is no moment, or one that has passed. */
interface Unscheduled {
  readonly moment: string;
  readonly wrongMoment: 'noMoment' | 'badMoment';
  readonly refused: Refused;
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
  submit: (event) =>
    step(event, 'submitted', (bureau, form) =>
      bureau.submitPublication(event.params.code, event.params.id, sentWith(form), chosen(form, 'reader')),
    ),
  giveBack: (event) =>
    step(event, 'returned', (bureau, form) =>
      bureau.giveBackPublication(event.params.code, event.params.id, sentWith(form)),
    ),
  assign: (event) =>
    step(event, 'assigned', (bureau, form) =>
      bureau.assignPublication(event.params.code, event.params.id, sentWith(form), chosen(form, 'assignee')),
    ),
  schedule: async (event) => {
    const { bureau } = requireDesk(event.locals);
    const form = await event.request.formData();
    const moment = typed(form, 'moment').trim();
    const unscheduled = (wrongMoment: Unscheduled['wrongMoment']): Unscheduled => ({
      moment,
      wrongMoment,
      refused: { code: 'input.invalid', details: { field: 'scheduledFor' } },
    });
    const at = instantInMorocco(moment);
    if (at === undefined) return fail(422, unscheduled('noMoment'));
    try {
      await bureau.schedulePublication(event.params.code, event.params.id, sentWith(form), at);
    } catch (thrown) {
      const refused = refusalOf(thrown);
      if (refused?.details['field'] === 'scheduledFor') return fail(422, unscheduled('badMoment'));
      const kept: Partial<Unscheduled> = { moment };
      return refuse(thrown, kept);
    }
    redirect(303, workAt(event, 'scheduled'));
  },
  comment: async (event) => {
    const form = await event.request.formData();
    const text = typed(form, 'text').trim();
    if (text === '' || text.length > 1000) return fail(422, { comment: text });
    try {
      await requireDesk(event.locals).bureau.commentPublication(event.params.code, event.params.id, {
        id: typed(form, 'once'),
        text,
      });
    } catch (thrown) {
      return refuse(thrown, { comment: text });
    }
    redirect(
      303,
      `/${event.locals.locale}/${event.params.code}/publications/${event.params.id}?done=commented#work`,
    );
  },
  share: async (event) => {
    await event.request.formData();
    try {
      const { bureau } = requireDesk(event.locals);
      const { token, until } = await bureau.sharePreview(event.params.code, event.params.id);
      const address = `${event.url.origin}/${event.locals.locale}/preview/${token}`;
      return { shared: { address, until: until.toISOString() } };
    } catch (thrown) {
      const unshared: Partial<Unsaved> = {};
      return refuse(thrown, unshared);
    }
  },
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
