import type { TrackingKey } from '@mahalli/core';
import { error, fail } from '@sveltejs/kit';
import { visitOf } from '#lib/portal.ts';
import { refusalOf, refuse } from '#lib/refusal.ts';
import { readSentByRequester, readTrackingForm } from '#lib/tracking-form.ts';
import type { RequestVisit, SentByRequester } from '#lib/visit-requests.ts';
import type { Actions, RequestEvent } from './$types';

export const config = { onDemand: true };

type Done = 'clarified' | 'withdrawn' | 'complained' | 'rated';

/** The request as it now is, with what its next form needs. */
const followed = async (
  visit: RequestVisit,
  key: TrackingKey,
  fields: { reference: string; code: string },
) => ({
  fields,
  followed: await visit.followRequest(key),
  once: crypto.randomUUID(),
});

const opened = (event: Pick<RequestEvent, 'platform'>, form: FormData) => {
  const { fields, key } = readTrackingForm(form);
  return { visit: visitOf(event.platform), fields, key };
};

/**
 * An act of the requester: done once however often its form is sent, and answered with the request as it then is. The
 * code comes with each form, and is in no address.
 */
const acting =
  (
    done: Done,
    act: (visit: RequestVisit, key: TrackingKey, sent: SentByRequester, form: FormData) => Promise<void>,
    needsText: boolean,
  ) =>
  async (event: RequestEvent) => {
    const form = await event.request.formData();
    const { visit, fields, key } = opened(event, form);
    const sent = readSentByRequester(form);
    if (sent === undefined) error(400, 'a form without its key');
    const text = String(form.get('text') ?? '').slice(0, 4000);
    if (needsText && text.trim() === '') {
      return fail(422, { ...(await followed(visit, key, fields)), missing: done, text });
    }
    try {
      await act(visit, key, sent, form);
    } catch (thrown) {
      const refused = refusalOf(thrown);
      if (refused === undefined || refused.code === 'tracking.unknown') return refuse(thrown, { fields });
      return refuse(thrown, { ...(await followed(visit, key, fields)), text });
    }
    return { ...(await followed(visit, key, fields)), done };
  };

const words = (form: FormData): string => String(form.get('text') ?? '').slice(0, 4000);

export const actions: Actions = {
  open: async (event) => {
    const form = await event.request.formData();
    const { visit, fields, key } = opened(event, form);
    try {
      return await followed(visit, key, fields);
    } catch (thrown) {
      return refuse(thrown, { fields });
    }
  },
  clarify: acting(
    'clarified',
    (visit, key, sent, form) => visit.clarifyRequest(key, sent, words(form)),
    true,
  ),
  withdraw: acting('withdrawn', (visit, key, sent) => visit.withdrawRequest(key, sent), false),
  complain: acting('complained', (visit, key, sent, form) => visit.complain(key, sent, words(form)), true),
  rate: acting(
    'rated',
    (visit, key, sent, form) => visit.rateRequest(key, sent, Number(form.get('satisfied'))),
    false,
  ),
};
