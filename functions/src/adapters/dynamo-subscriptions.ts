import { type ResidentMails, type Subscriptions, subscriberOf, subscription } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { civicEntities } from './civic-entities.ts';
import { transact, waitingRow } from './commit.ts';
import { wasMet } from './condition.ts';
import type { Store } from './store.ts';
import { transactItem, type Write } from './transact-item.ts';
import { transientEntities } from './transient-entities.ts';
import { vaultEntities } from './vault-entities.ts';

/** Subscriptions in DynamoDB. They are no deeds of staff, and the journal, which cannot forget, knows nothing of them. */
export const dynamoSubscriptions = (store: Store): Subscriptions => {
  const { subscriptions } = civicEntities(store);
  const { items } = vaultEntities(store);
  const { mails } = transientEntities(store);
  return {
    async find(collectivity, id) {
      const { data } = await subscriptions.get({ collectivity, id }).go({ consistent: true });
      return data === null ? undefined : v.parse(subscription, data);
    },
    async list(collectivity) {
      const { data } = await subscriptions.query.one({ collectivity }).go({ pages: 'all', consistent: true });
      return data.map((row) => v.parse(subscription, row));
    },
    async ask(one) {
      await wasMet(() =>
        subscriptions
          .put(one)
          .where(({ state }, { notExists, eq }) => `${notExists(state)} OR ${eq(state, 'waiting')}`)
          .go(),
      );
    },
    async confirm(one) {
      await wasMet(() =>
        subscriptions
          .put(one)
          .where(({ state }, { eq }) => eq(state, 'waiting'))
          .go(),
      );
    },
    async end(collectivity, id, waitingUntil) {
      await inOneWrite(
        store,
        createWriteTransaction({ subscriptions, items }, (rows) => [
          waitingUntil === undefined
            ? rows.subscriptions.delete({ collectivity, id }).commit()
            : rows.subscriptions
                .delete({ collectivity, id })
                .where(
                  ({ state, endsAt }, { eq }) => `${eq(state, 'waiting')} AND ${eq(endsAt, waitingUntil)}`,
                )
                .commit(),
          rows.items.delete({ collectivity, item: subscriberOf(id) }).commit(),
        ]).params().TransactItems,
      );
    },
    async tell(one, from, mail, now) {
      await inOneWrite(
        store,
        createWriteTransaction({ subscriptions, mails }, (rows) => [
          rows.subscriptions
            .put(one)
            .where(({ state, toldUpTo }, { eq }) => `${eq(state, 'confirmed')} AND ${eq(toldUpTo, from)}`)
            .commit(),
          ...(mail === undefined
            ? []
            : [rows.mails.create(waitingRow(one.collectivity, mail, now)).commit()]),
        ]).params().TransactItems,
      );
    },
  };
};

/** Does all of it, or nothing when a condition is not met: then somebody else did it before, or undid it. */
const inOneWrite = async (store: Store, writes: readonly Write[]): Promise<void> => {
  const items = writes.map((write) => v.parse(transactItem, write));
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const codes = await transact(store, items);
    if (codes === undefined || codes.includes('ConditionalCheckFailed')) return;
    await new Promise((resolve) => setTimeout(resolve, 20 * attempt + Math.random() * 40));
  }
  throw new Error('a subscription is written by too many at once');
};

/** The outbox as residents' mails get into it. */
export const dynamoResidentMails = (store: Store): ResidentMails => {
  const { mails } = transientEntities(store);
  return {
    async post(mail, now) {
      await mails.create(waitingRow(mail.to.collectivity, mail, now)).go();
    },
  };
};
