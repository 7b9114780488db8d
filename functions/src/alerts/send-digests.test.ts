import type { OutgoingMail, Site, Subscription, TopicMail } from '@mahalli/core';
import { type PublishedEntry, subscriptionId, summaryOf } from '@mahalli/core';
import {
  aCode,
  anEdition,
  aPublicationId,
  aSite,
  aSubscription,
  inMemorySubscriptions,
  inMemoryVault,
} from '@mahalli/core/testing';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sendDigests } from './send-digests.ts';

const live = (nth: number): Site =>
  aSite({ code: aCode(nth), state: 'live', hosts: [`portal-${nth}.mahalli.example`] });

const published = (number: number, over: Partial<PublishedEntry['edition']> = {}): PublishedEntry => ({
  id: aPublicationId(number),
  number,
  edition: {
    ...summaryOf(anEdition()),
    title: { ar: `الوثيقة ${number}`, fr: `Document ${number}` },
    firstPublishedAt: '2026-03-02T09:00:00.000Z',
    ...over,
  },
  withdrawal: null,
});

const body = { ar: 'تزويد الدواوير بالماء', fr: 'Eau potable des douars' };

/** A morning in a country of some collectivities, all of which published the same. */
const morning = async (
  sites: readonly Site[],
  entries: readonly PublishedEntry[],
  wishes: readonly Partial<Subscription>[],
  broken: readonly string[] = [],
) => {
  const mails: OutgoingMail[] = [];
  const bodies: number[] = [];
  const subscriptions = inMemorySubscriptions(inMemoryVault(), mails);
  for (const [at, wish] of wishes.entries()) {
    const id = v.parse(subscriptionId, `subscription-number-${String(at).padStart(2, '0')}`);
    const one = aSubscription({ id, ...wish });
    await subscriptions.ask({ ...one, state: 'waiting' });
    if (one.state === 'confirmed') await subscriptions.confirm(one);
  }
  const deps = {
    sites: { list: async () => ({ sites }) },
    subscriptions,
    fileWords: { find: async () => new Map() },
    publications: {
      published: async (code: string) => {
        if (broken.includes(code)) throw new Error('unreadable');
        return entries;
      },
      body: async (_: string, id: string) => {
        bodies.push(Number.parseInt(id.slice(-4), 16));
        return id === aPublicationId(2) ? body : { ar: 'نص', fr: 'texte' };
      },
    },
  };
  const run = (day: string) => sendDigests(deps, new Date(`${day}T06:00:00.000Z`));
  const told = () =>
    mails.map((mail) => (mail as TopicMail).news.map(({ number }) => number).join()).toSorted();
  return { run, mails, told, bodies, subscriptions };
};

const confirmed = { state: 'confirmed', endsAt: null } as const;
const search = { of: 'search', words: '', category: null, year: null, subject: null } as const;

describe('The digests of a morning', () => {
  test('tell each subscriber of what is for them, in their language', async () => {
    const entries = [
      published(1, { category: 'K05' }),
      published(2, { category: 'K16' }),
      published(3, { category: 'K16', documentDate: '2025-01-05', subjects: ['roads'] }),
    ];
    const { run, told, mails } = await morning([live(1)], entries, [
      { ...confirmed, topic: { of: 'all' } },
      { ...confirmed, topic: { of: 'category', category: 'K16' }, locale: 'ar' },
      { ...confirmed, topic: { ...search, words: 'eau' } },
      { ...confirmed, topic: { ...search, words: 'دواوير' }, locale: 'ar' },
      { ...confirmed, topic: { ...search, year: 2025, subject: 'roads' } },
      // As a page of results would say it: close, but not it.
      { ...confirmed, topic: { ...search, words: 'potaple' } },
    ]);

    await run('2026-03-03');

    expect(told()).toEqual(['1,2,3', '2', '2', '2,3', '3']);
    expect(mails.map((mail) => (mail as TopicMail).news[0]?.title)).toContain('الوثيقة 2');
  });

  test('tell nothing twice, however often they are sent, and what comes after once', async () => {
    const entries = [published(1)];
    const { run, told } = await morning([live(1)], entries, [confirmed]);

    for (let turn = 0; turn < 5; turn += 1) await run('2026-03-03');
    expect(told()).toEqual(['1']);
    entries.push(published(2, { firstPublishedAt: '2026-03-03T09:00:00.000Z' }));
    await run('2026-03-03');
    expect(told()).toEqual(['1']);
    for (let turn = 0; turn < 5; turn += 1) await run('2026-03-06');

    expect(told()).toEqual(['1', '2']);
  });

  test('leave out what was withdrawn, and send no mail when nothing is left', async () => {
    const withdrawal = { reason: { ar: 'خطأ', fr: 'erreur' }, at: '2026-03-02T10:00:00.000Z' };
    const { run, told, subscriptions } = await morning(
      [live(1)],
      [{ ...published(1), withdrawal }],
      [confirmed, { ...confirmed, topic: { ...search, words: 'eau' } }],
    );

    await run('2026-03-03');

    expect(told()).toEqual([]);
    for (const one of await subscriptions.list(aCode())) expect(one.toldUpTo).toBe(1);
  });

  test('say how many there are beside the thirty that they list', async () => {
    const entries = Array.from({ length: 34 }, (_, at) => published(at + 1));
    const { run, mails } = await morning([live(1)], entries, [confirmed]);

    await run('2026-03-03');

    expect(mails).toMatchObject([{ news: { length: 30 }, more: 4 }]);
  });

  test('wait while a portal is not open, and go on when it is', async () => {
    const sites = [{ ...live(1), state: 'suspended' as const }];
    const { run, told } = await morning(sites, [published(1)], [confirmed]);
    await run('2026-03-03');
    expect(told()).toEqual([]);

    sites[0] = { ...live(1), state: 'suspended' };
    sites.splice(0, 1, live(1) as (typeof sites)[number]);
    await run('2026-03-04');
    expect(told()).toEqual(['1']);
  });

  test('ask nothing of those who only wait, and forget those who waited too long, even where it is closed', async () => {
    const { run, told, subscriptions } = await morning(
      [{ ...live(1), state: 'closed' }],
      [published(1)],
      [{}],
    );

    await run('2026-03-06');
    expect(await subscriptions.list(aCode())).toHaveLength(0);
    expect(told()).toEqual([]);
  });

  test('go on past a collectivity that cannot be read, and tell of it', async () => {
    const { run, told } = await morning(
      [live(1), live(2), live(3)],
      [published(1)],
      [1, 2, 3].map((nth) => ({ ...confirmed, collectivity: aCode(nth) })),
      [aCode(2)],
    );

    await expect(run('2026-03-03')).rejects.toThrow('1 digests not sent');
    expect(told()).toEqual(['1', '1']);
  });

  test('read each text once, however many search it, and none when nobody does', async () => {
    const searching = await morning(
      [live(1)],
      [published(1), published(2)],
      [
        { ...confirmed, topic: { ...search, words: 'eau' } },
        { ...confirmed, topic: { ...search, words: 'potable' } },
        { ...confirmed, topic: { ...search, words: 'دواوير' }, locale: 'ar' },
      ],
    );
    await searching.run('2026-03-03');
    expect(searching.bodies.toSorted()).toEqual([1, 2]);
    const others = await morning([live(1)], [published(1)], [confirmed]);
    await others.run('2026-03-03');

    expect(others.bodies).toEqual([]);
  });
});
