import { beforeEach, describe, expect, test } from 'vitest';
import type { OutgoingMail } from './deed.ts';
import {
  askSubscription,
  confirmationCode,
  confirmSubscription,
  forgetUnconfirmed,
  type SubscriptionDeps,
  stopCode,
  stopSubscription,
  subscriberOf,
} from './subscriptions.ts';
import {
  aCode,
  aMoment,
  aSite,
  inMemoryBuckets,
  inMemoryResidentMails,
  inMemorySubscriptions,
  inMemoryVault,
} from './testing/index.ts';

const site = aSite({ published: 7, hosts: ['ait-melloul.mahalli.example'] });
const other = aSite({ code: aCode(2) });
const address = 'salma@personal.example';
const asked = { email: address, topic: { of: 'all' }, frequency: 'daily', locale: 'fr' } as const;

describe('A subscription', () => {
  let mails: OutgoingMail[];
  let time: Date;
  let deps: SubscriptionDeps;

  beforeEach(() => {
    mails = [];
    time = new Date(aMoment);
    const now = () => time;
    const vault = inMemoryVault();
    deps = {
      vault,
      subscriptions: inMemorySubscriptions(vault),
      residentMails: inMemoryResidentMails(mails),
      buckets: inMemoryBuckets(now),
      now,
    };
  });

  const all = () => deps.subscriptions.list(site.code);
  const only = async () => {
    const [one, ...others] = await all();
    if (one === undefined || others.length > 0) throw new Error('not one subscription');
    return one;
  };
  const codeOf = async () => confirmationCode(deps.vault, await only());

  test('waits, with its address in the vault alone, until the code of the mail confirms it', async () => {
    await askSubscription(deps, site, asked);
    const waiting = await only();

    expect(waiting).toMatchObject({ state: 'waiting', frequency: 'daily', locale: 'fr' });
    expect(JSON.stringify([waiting.topic, waiting.askedAt, mails.map(({ mail }) => mail)])).not.toContain(
      address,
    );
    expect(await deps.vault.open(site.code, subscriberOf(waiting.id))).toEqual({ email: address });
    expect(mails).toMatchObject([{ mail: 'subscription-asked', to: { item: subscriberOf(waiting.id) } }]);

    await confirmSubscription(deps, site, await codeOf());
    expect(await only()).toMatchObject({ state: 'confirmed', toldUpTo: 7, endsAt: null });
  });

  test('is one for an address and a topic, and several for several topics', async () => {
    await askSubscription(deps, site, asked);
    await askSubscription(deps, site, { ...asked, frequency: 'weekly' });
    expect(await only()).toMatchObject({ frequency: 'weekly' });
    await askSubscription(deps, site, { ...asked, topic: { of: 'category', category: 'K05' } });

    expect(await all()).toHaveLength(2);
  });

  test('sends its question again, three times in a day and no more, and answers the same', async () => {
    for (let turn = 0; turn < 6; turn += 1) expect(await askSubscription(deps, site, asked)).toBeUndefined();

    expect(mails).toHaveLength(3);
    time = new Date(time.getTime() + 8 * 3_600_000);
    await askSubscription(deps, site, asked);
    expect(mails).toHaveLength(4);
  });

  test('that is asked for again is confirmed by the mail that came first too, unless it lapsed meanwhile', async () => {
    await askSubscription(deps, site, asked);
    const first = await codeOf();
    time = new Date(time.getTime() + 2 * 24 * 3_600_000);
    await askSubscription(deps, site, asked);
    expect(await codeOf()).toBe(first);
    time = new Date(time.getTime() + 2 * 24 * 3_600_000);
    await confirmSubscription(deps, site, first);
    expect(await only()).toMatchObject({ state: 'confirmed' });

    await deps.subscriptions.end(site.code, (await only()).id);
    await askSubscription(deps, site, asked);
    time = new Date(time.getTime() + 4 * 24 * 3_600_000);
    const old = await codeOf();
    await askSubscription(deps, site, asked);
    expect(await codeOf()).not.toBe(old);
  });

  test('that is confirmed is not changed by whoever types its address: its owner is told', async () => {
    await askSubscription(deps, site, asked);
    await confirmSubscription(deps, site, await codeOf());
    const before = await only();

    await askSubscription(deps, site, { ...asked, frequency: 'weekly', locale: 'ar' });

    expect(await only()).toEqual(before);
    expect(mails.at(-1)).toMatchObject({ mail: 'subscription-known', locale: 'fr' });
  });

  test('is confirmed by no other code, and none says why', async () => {
    await askSubscription(deps, site, asked);
    const code = await codeOf();
    const { id } = await only();
    const stop = await stopCode(deps.vault, site.code, id);
    for (const wrong of ['', '.', id, `${id}.`, `${code}x`, stop, code.replace(/.$/, '!'), 'x'.repeat(500)])
      await expect(confirmSubscription(deps, site, wrong)).rejects.toMatchObject({
        code: 'link.unknown',
        details: {},
      });
    await expect(confirmSubscription(deps, other, code)).rejects.toMatchObject({ code: 'link.unknown' });

    expect(await only()).toMatchObject({ state: 'waiting' });
  });

  test('that nobody confirmed in three days cannot be confirmed any more, and is forgotten with its address', async () => {
    await askSubscription(deps, site, asked);
    const waiting = await only();
    const code = await codeOf();
    time = new Date(time.getTime() + 3 * 24 * 3_600_000);

    await expect(confirmSubscription(deps, site, code)).rejects.toMatchObject({ code: 'link.unknown' });
    await forgetUnconfirmed(deps, await all(), time);

    expect(await all()).toEqual([]);
    expect(await deps.vault.open(site.code, subscriberOf(waiting.id))).toBeUndefined();
  });

  test('that waits or is confirmed is not forgotten before its time', async () => {
    await askSubscription(deps, site, asked);
    await forgetUnconfirmed(deps, await all(), time);
    await confirmSubscription(deps, site, await codeOf());
    await forgetUnconfirmed(deps, await all(), new Date('2030-01-01'));

    expect(await only()).toMatchObject({ state: 'confirmed' });
  });

  test('ends with the code of any mail, together with its address, however often it is sent', async () => {
    await askSubscription(deps, site, asked);
    const { id } = await only();
    await confirmSubscription(deps, site, await codeOf());
    const stop = await stopCode(deps.vault, site.code, id);

    await stopSubscription(deps, site.code, stop);
    await stopSubscription(deps, site.code, stop);

    expect(await all()).toEqual([]);
    expect(await deps.vault.open(site.code, subscriberOf(id))).toBeUndefined();
  });

  test('is ended by no other code, of another collectivity included', async () => {
    await askSubscription(deps, site, asked);
    const { id } = await only();
    const stop = await stopCode(deps.vault, site.code, id);

    for (const wrong of ['', id, `${id}.${'a'.repeat(22)}`, await codeOf()])
      await expect(stopSubscription(deps, site.code, wrong)).rejects.toMatchObject({ code: 'link.unknown' });
    await expect(stopSubscription(deps, other.code, stop)).rejects.toMatchObject({ code: 'link.unknown' });

    expect(await all()).toHaveLength(1);
  });

  test('confirmed by an old mail does not come back once it ended', async () => {
    await askSubscription(deps, site, asked);
    const code = await codeOf();
    const { id } = await only();
    await stopSubscription(deps, site.code, await stopCode(deps.vault, site.code, id));
    await expect(confirmSubscription(deps, site, code)).rejects.toMatchObject({ code: 'link.unknown' });
    time = new Date(time.getTime() + 24 * 3_600_000);
    await askSubscription(deps, site, asked);

    await expect(confirmSubscription(deps, site, code)).rejects.toMatchObject({ code: 'link.unknown' });
  });
});
