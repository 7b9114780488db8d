import {
  bilingual,
  civilDate,
  collectivityCode,
  extensionGroundCode,
  instant,
  locale,
  type OutgoingMail,
  period,
  publicationId,
  publicationNotices,
  reminderStage,
  requesterNews,
  requestId,
  requestNotices,
  type Scope,
  scope,
  subscriptionId,
  subscriptionTopic,
  vaultItem,
} from '@mahalli/core';
import * as v from 'valibot';
import type { Change } from '../runtime/change.ts';
import type { Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

const toResident = {
  to: v.strictObject({ collectivity: collectivityCode, item: vaultItem }),
  collectivity: bilingual(v.string()),
  host: v.string(),
  locale,
};

const aboutSubscription = { ...toResident, subscription: subscriptionId, topic: subscriptionTopic };

const outgoingMail: v.GenericSchema<unknown, OutgoingMail> = v.variant('mail', [
  v.strictObject({
    mail: v.literal('invitation'),
    to: v.string(),
    name: v.string(),
    collectivity: bilingual(v.string()),
    again: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    mail: v.literal('reminder'),
    to: v.string(),
    name: v.string(),
    code: collectivityCode,
    collectivity: bilingual(v.string()),
    lines: v.array(
      v.strictObject({ stage: reminderStage, label: bilingual(v.string()), period, due: civilDate }),
    ),
  }),
  v.strictObject({
    mail: v.literal('publication'),
    notice: v.picklist(publicationNotices),
    to: v.string(),
    name: v.string(),
    code: collectivityCode,
    collectivity: bilingual(v.string()),
    id: publicationId,
    title: bilingual(v.string()),
    note: v.string(),
  }),
  v.strictObject({ mail: v.literal('subscription-asked'), ...aboutSubscription, askedAt: instant }),
  v.strictObject({ mail: v.literal('subscription-known'), ...aboutSubscription }),
  v.strictObject({
    mail: v.literal('subscription-news'),
    ...aboutSubscription,
    news: v.array(v.strictObject({ number: v.number(), title: v.string() })),
    more: v.number(),
  }),
  v.strictObject({
    mail: v.literal('request'),
    notice: v.picklist(requestNotices),
    to: v.string(),
    name: v.string(),
    code: collectivityCode,
    collectivity: bilingual(v.string()),
    request: requestId,
    reference: v.string(),
    due: civilDate,
  }),
  v.strictObject({
    mail: v.literal('request-news'),
    ...toResident,
    news: v.picklist(requesterNews),
    request: requestId,
    reference: v.string(),
    due: civilDate,
    grounds: v.array(extensionGroundCode),
    said: v.nullable(v.number()),
    until: v.nullable(civilDate),
  }),
  v.strictObject({
    mail: v.literal('reuse-decided'),
    ...toResident,
    publication: v.number(),
    title: v.string(),
    decision: v.variant('to', [
      v.strictObject({ to: v.literal('shown') }),
      v.strictObject({ to: v.literal('refused'), reason: v.string() }),
    ]),
  }),
]);

/** A mail that the outbox holds, and where. */
export const waitingMail = v.object({ scope, id: v.string(), at: v.string(), mail: outgoingMail });

export type WaitingMail = v.InferOutput<typeof waitingMail>;

const mailKey = v.object({ scope, id: v.string(), state: v.literal('waiting') });

/** The mail that a change of the table `transient` put into the outbox, or nothing. */
export const waitingMailIn = ({ pk, after }: Change): Pick<WaitingMail, 'scope' | 'id'> | undefined => {
  if (!pk.endsWith('#MAIL') || after === undefined) return undefined;
  const key = v.safeParse(mailKey, after);
  return key.success ? { scope: key.output.scope, id: key.output.id } : undefined;
};

/** The mails that writes left to be sent. A mail may go out twice when marking it sent fails; never not at all. */
export interface Outbox {
  /** The mails that wait, the oldest first; the index may be a moment behind. */
  waiting(limit?: number): Promise<readonly WaitingMail[]>;
  /** One mail, unless it was sent already: what a notifier that is told of a mail asks before sending. */
  find(where: Scope, id: string): Promise<WaitingMail | undefined>;
  /** Marks a mail as sent and forgets what it said and to whom. */
  sent(where: Scope, id: string): Promise<void>;
}

/** The outbox in DynamoDB, filled by `commit`. */
export const dynamoOutbox = (store: Store): Outbox => {
  const { mails } = transientEntities(store);
  return {
    async waiting(limit = 100) {
      const { data } = await mails.query.waiting({ state: 'waiting' }).go({ limit });
      return data.map((row) => v.parse(waitingMail, row));
    },
    async find(where, id) {
      const { data } = await mails.get({ scope: where, id }).go({ consistent: true });
      return data?.state === 'waiting' ? v.parse(waitingMail, data) : undefined;
    },
    async sent(where, id) {
      const { data } = await mails.get({ scope: where, id }).go({ consistent: true });
      if (data?.state !== 'waiting') return;
      // `at` is repeated because the index's keys are made of it and of the state.
      await mails.patch({ scope: where, id }).set({ state: 'sent', at: data.at }).remove(['mail']).go();
    },
  };
};
