import {
  type CollectivityCode,
  daysAfter,
  fileRequest,
  type InformationRequest,
  sweepRequest,
} from '@mahalli/core';
import {
  aCode,
  aFiledRequest,
  aMember,
  aSite,
  aSubscription,
  inMemoryStores,
  type Stores,
} from '@mahalli/core/testing';
import { requestLaw } from '@mahalli/registry/request-law';
import { beforeEach, describe, expect, test } from 'vitest';
import { endReturned } from './end-returned.ts';

const { id } = aSubscription();
const tagged = (tags: Record<string, string>) => ({
  tags: {
    'ses:from-domain': ['mahalli.ma'],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
});
const about = tagged({ collectivity: aCode(), subscription: id });
const bounced = (mail: unknown) => ({ eventType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail });

let today: string;
let stores: Stores;
const now = () => new Date(`${today}T10:00:00.000Z`);

beforeEach(async () => {
  today = '2026-03-02';
  stores = await inMemoryStores(now);
});

describe('A mail about a subscription', () => {
  const told = async (event: unknown) => {
    const ended: unknown[] = [];
    await endReturned(
      { ...stores, subscriptions: { end: async (...which) => void ended.push(which) }, now },
      event,
    );
    return ended;
  };

  test.each([
    ['that came back for good', bounced(about)],
    ['that was called unwanted', { eventType: 'Complaint', mail: about }],
  ])('%s ends it', async (_how, event) => {
    expect(await told(event)).toEqual([[aCode(), id]]);
  });

  test.each([
    ['a full mailbox', { eventType: 'Bounce', bounce: { bounceType: 'Transient' }, mail: about }],
    ['a mail to staff', bounced({ tags: {} })],
    ['another event', { eventType: 'Delivery', mail: about }],
    ['something else', { a: 'b' }],
  ])('is not ended by %s', async (_what, event) => {
    expect(await told(event)).toEqual([]);
  });
});

describe('A mail about a request', () => {
  const here = aCode();
  const site = aSite({ code: here, cndpNumber: 'A-1/2026' });
  const officer = 'officer@example.ma';
  const deps = () => ({ ...stores, calendars: { find: async () => undefined }, requestLaw, now });
  let request: InformationRequest;

  const told = (event: unknown) => endReturned({ ...stores, now }, event);
  const mailAbout = (of: string, where: CollectivityCode = here) =>
    tagged({ collectivity: where, request: of });
  const found = () => stores.requests.find(here, request.id);
  const notices = async () =>
    (await stores.mails()).flatMap((mail) =>
      mail.mail === 'request' && mail.notice === 'returned' ? [mail.to] : [],
    );

  beforeEach(async () => {
    await stores.sites.create(site, { where: here, act: 'site.opened', by: 'a', at: now(), once: 'a' });
    await stores.members.invite(
      aMember({ scope: here, email: officer, roles: ['officer'] }),
      { mail: 'invitation', to: officer, name: 'Nadia', collectivity: site.name },
      { where: here, act: 'member.invited', by: 'a', at: now(), once: 'b' },
    );
    request = (await fileRequest(deps(), site, aFiledRequest(), 'form-1')).request;
  });

  test('that came back for good marks it and tells the officer once, however often it is told', async () => {
    for (let again = 0; again < 3; again += 1) await told(bounced(mailAbout(request.id)));

    expect(await found()).toMatchObject({ returned: true, version: 2 });
    expect(await notices()).toEqual([officer]);
    expect((await stores.journal(here)).filter(({ act }) => act === 'request.mail-returned')).toHaveLength(1);
  });

  test('moves no day of the clock, and the requester is sent no other', async () => {
    await told(bounced(mailAbout(request.id)));
    const { due, told: days, wakesOn } = request;
    const before = (await stores.mails()).filter(({ mail }) => mail === 'request-news').length;
    today = daysAfter(due, 1);
    await sweepRequest(deps(), here, request.id);

    const swept = await found();
    expect(swept).toMatchObject({ due, told: days, stages: expect.arrayContaining(['silent']) });
    expect(swept?.wakesOn).not.toBe(wakesOn);
    expect((await stores.mails()).filter(({ mail }) => mail === 'request-news')).toHaveLength(before);
  });

  test.each([
    ['a full mailbox', { eventType: 'Bounce', bounce: { bounceType: 'Transient' } }, undefined],
    ['a request that is not there', bounced(undefined), '2026-99999'],
    ['a number that is none', bounced(undefined), 'x'],
  ])('marks nothing for %s', async (_what, event, other) => {
    await told({ ...event, mail: mailAbout(other ?? request.id) });
    await told({ ...event, mail: mailAbout(other ?? request.id, aCode(2)) });

    expect((await found())?.returned).toBe(false);
    expect(await notices()).toEqual([]);
  });
});
