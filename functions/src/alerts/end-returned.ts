import {
  collectivityCode,
  markReturned,
  type ReturnDeps,
  requestId,
  type Subscriptions,
  subscriptionId,
} from '@mahalli/core';
import * as v from 'valibot';

/** What ending, or marking, what a mail was about needs. */
export interface ReturnedDeps extends ReturnDeps {
  readonly subscriptions: Pick<Subscriptions, 'end'>;
}

/** SES repeats each tag of a mail as a list. */
const single = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.tuple([schema]),
    v.transform(([one]) => one),
  );

const tags = v.union([
  v.object({ collectivity: single(collectivityCode), subscription: single(subscriptionId) }),
  v.object({ collectivity: single(collectivityCode), request: single(requestId) }),
]);

/** What SES tells of a mail that came back for good, or that its reader called unwanted, and what it was about. */
const returned = v.variant('eventType', [
  v.object({
    eventType: v.literal('Bounce'),
    bounce: v.object({ bounceType: v.literal('Permanent') }),
    mail: v.object({ tags }),
  }),
  v.object({ eventType: v.literal('Complaint'), mail: v.object({ tags }) }),
]);

/**
 * Ends the subscription whose mail came back for good, or was called unwanted, with its address; marks the request that
 * such a mail was about, whose officers then write by post: no mail gets through to either address any more.
 *
 * Other mails that come back, those of staff among them, are the matter of whoever answers the alarm.
 */
export const endReturned = async (deps: ReturnedDeps, told: unknown): Promise<void> => {
  const read = v.safeParse(returned, told);
  if (!read.success) return;
  const { tags: about } = read.output.mail;
  if ('subscription' in about) await deps.subscriptions.end(about.collectivity, about.subscription);
  else await markReturned(deps, about.collectivity, about.request);
};
