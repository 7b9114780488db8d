import { collectivityCode, type Subscriptions, subscriptionId } from '@mahalli/core';
import * as v from 'valibot';

const tags = v.object({
  collectivity: v.pipe(
    v.tuple([collectivityCode]),
    v.transform(([one]) => one),
  ),
  subscription: v.pipe(
    v.tuple([subscriptionId]),
    v.transform(([one]) => one),
  ),
});

/** What SES tells of a mail that came back for good, or that its reader called unwanted, about a subscription. */
const returned = v.variant('eventType', [
  v.object({
    eventType: v.literal('Bounce'),
    bounce: v.object({ bounceType: v.literal('Permanent') }),
    mail: v.object({ tags }),
  }),
  v.object({ eventType: v.literal('Complaint'), mail: v.object({ tags }) }),
]);

/**
 * Ends the subscription whose mail came back for good, or was called unwanted, with its address. Other mails that come
 * back, those of staff among them, are the matter of whoever answers the alarm.
 */
export const endReturned = async (
  { subscriptions }: { readonly subscriptions: Pick<Subscriptions, 'end'> },
  told: unknown,
): Promise<void> => {
  const read = v.safeParse(returned, told);
  if (!read.success) return;
  const { collectivity, subscription } = read.output.mail.tags;
  await subscriptions.end(collectivity, subscription);
};
