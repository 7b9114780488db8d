import { beforeEach, describe, expect, test } from 'vitest';
import { formAllowances } from '../bucket.ts';
import { subscriberOf } from '../subscriptions.ts';
import { aCode, aMoment, aSubscription, aTopicMail } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const fields = { email: 'salma@personal.example' };

/** What every store of subscriptions, of mails to residents and of buckets must do, whatever it is made of. */
export const subscriptionsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of subscriptions`, () => {
    let stores: Stores;
    let now: Date;

    beforeEach(async () => {
      now = new Date(aMoment);
      stores = await emptyStores(() => now);
    });

    const waiting = aSubscription();
    const confirmed = aSubscription({ state: 'confirmed', endsAt: null, toldUpTo: 4 });
    const { collectivity, id } = waiting;

    /** One that was asked for and confirmed, with its address in the vault. */
    const subscribed = async () => {
      await stores.subscriptions.ask(waiting);
      await stores.vault.seal(collectivity, subscriberOf(id), fields);
      await stores.subscriptions.confirm(confirmed);
    };

    test('keeps one that waits, in its collectivity alone, and takes a newer wish in its place', async () => {
      await stores.subscriptions.ask(aSubscription({ frequency: 'weekly' }));
      await stores.subscriptions.ask(waiting);

      expect(await stores.subscriptions.find(collectivity, id)).toEqual(waiting);
      expect(await stores.subscriptions.list(collectivity)).toEqual([waiting]);
      expect(await stores.subscriptions.find(aCode(2), id)).toBeUndefined();
      expect(await stores.subscriptions.list(aCode(2))).toEqual([]);
    });

    test('leaves one that is confirmed as it is, whoever asks again or confirms again', async () => {
      await subscribed();

      await stores.subscriptions.ask(aSubscription({ frequency: 'weekly' }));
      await stores.subscriptions.confirm({ ...confirmed, toldUpTo: 9 });

      expect(await stores.subscriptions.find(collectivity, id)).toEqual(confirmed);
    });

    test('confirms nothing that ended', async () => {
      await stores.subscriptions.confirm(confirmed);

      expect(await stores.subscriptions.list(collectivity)).toEqual([]);
    });

    test('ends one together with its address, once and again', async () => {
      await subscribed();

      await stores.subscriptions.end(collectivity, id);
      await stores.subscriptions.end(collectivity, id);

      expect(await stores.subscriptions.find(collectivity, id)).toBeUndefined();
      expect(await stores.vault.open(collectivity, subscriberOf(id))).toBeUndefined();
    });

    test('ends what nobody confirmed, but not what was confirmed or asked for again meanwhile', async () => {
      await stores.subscriptions.ask(waiting);
      await stores.vault.seal(collectivity, subscriberOf(id), fields);

      await stores.subscriptions.end(collectivity, id, '2026-03-01T09:00:00.000Z');
      expect(await stores.vault.open(collectivity, subscriberOf(id))).toEqual(fields);
      await stores.subscriptions.confirm(confirmed);
      await stores.subscriptions.end(collectivity, id, waiting.endsAt ?? '');
      expect(await stores.subscriptions.find(collectivity, id)).toEqual(confirmed);
      await stores.subscriptions.end(collectivity, id);
      await stores.subscriptions.ask(waiting);
      await stores.subscriptions.end(collectivity, id, waiting.endsAt ?? '');

      expect(await stores.subscriptions.list(collectivity)).toEqual([]);
    });

    test('tells each piece of news once, however many tell it at the same time', async () => {
      await subscribed();
      const told = { ...confirmed, toldUpTo: 6 };

      await Promise.all(
        Array.from({ length: 4 }, () => stores.subscriptions.tell(told, 4, aTopicMail(), now)),
      );
      await stores.subscriptions.tell(told, 4, aTopicMail(), now);

      expect(await stores.mails()).toEqual([aTopicMail()]);
      expect(await stores.subscriptions.find(collectivity, id)).toEqual(told);
    });

    test('moves on without a mail when nothing was for them, and tells nobody who has left', async () => {
      await subscribed();

      await stores.subscriptions.tell({ ...confirmed, toldUpTo: 6 }, 4, undefined, now);
      expect((await stores.subscriptions.find(collectivity, id))?.toldUpTo).toBe(6);
      await stores.subscriptions.end(collectivity, id);
      await stores.subscriptions.tell({ ...confirmed, toldUpTo: 8 }, 6, aTopicMail(), now);

      expect(await stores.mails()).toEqual([]);
      expect(await stores.subscriptions.list(collectivity)).toEqual([]);
    });

    test('leaves a mail to a resident to be sent', async () => {
      await stores.residentMails.post(aTopicMail(), now);

      expect(await stores.mails()).toEqual([aTopicMail()]);
    });

    test('gives so many tokens at once, apart for each collectivity and each sender, and more in time', async () => {
      const take = (of = 'one', where = aCode()) => stores.buckets.take(where, 'mailbox', of);
      const waits = [];
      for (let turn = 0; turn < formAllowances.mailbox.atOnce; turn += 1) waits.push(await take());

      expect(waits).toEqual(waits.map(() => 0));
      expect(await take()).toBeGreaterThan(0);
      expect(await take('another')).toBe(0);
      expect(await take('one', aCode(2))).toBe(0);
      now = new Date(now.getTime() + (await take()) * 1000);
      expect(await take()).toBe(0);
      expect(await take()).toBeGreaterThan(0);
    });

    test('gives no token twice, however many ask at the same time', async () => {
      const waits = await Promise.all(
        Array.from({ length: 8 }, () => stores.buckets.take(aCode(), 'mailbox', 'one')),
      );

      expect(waits.filter((wait) => wait === 0)).toHaveLength(formAllowances.mailbox.atOnce);
    });
  });
