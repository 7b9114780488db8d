import {
  type CollectivityCode,
  fileRequest,
  type InformationRequest,
  type MovableDay,
  type WorkingCalendar,
  withHoliday,
} from '@mahalli/core';
import { aCode, aFiledRequest, aMember, aSite, inMemoryStores, type Stores } from '@mahalli/core/testing';
import { requestLaw } from '@mahalli/registry/request-law';
import { beforeEach, describe, expect, test } from 'vitest';
import { sweepDeadlines } from './sweep-deadlines.ts';

const codes = [aCode(1), aCode(2), aCode(3)];
const site = (code: CollectivityCode) => aSite({ code, cndpNumber: 'A-1/2026' });
const officer = 'officer@example.ma';

let today: string;
let calendar: WorkingCalendar;
let stores: Stores;

const now = () => new Date(`${today}T10:00:00.000Z`);
const deps = () => ({ ...stores, calendars: { find: async () => calendar }, requestLaw, now });
const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const file = async (code: CollectivityCode, once: string): Promise<InformationRequest> =>
  (await fileRequest(deps(), site(code), aFiledRequest(), once)).request;

const found = async ({ collectivity, id }: InformationRequest) => {
  const one = await stores.requests.find(collectivity, id);
  if (one === undefined) throw new Error(`no request ${id}`);
  return one;
};

const told = async () =>
  (await stores.mails()).flatMap((mail) => {
    if (mail.mail === 'request-news') return [`${mail.news} to the requester of ${mail.to.collectivity}`];
    return mail.mail === 'request' ? [`${mail.notice} to ${mail.to} of ${mail.code}`] : [];
  });

const dayOff = (date: string): MovableDay => ({
  date,
  name: { ar: 'عطلة استثنائية', fr: 'Jour de congé exceptionnel' },
  kind: 'ad-hoc',
  standing: 'announced',
  source: { ar: 'بلاغ', fr: 'Communiqué' },
});

beforeEach(async () => {
  today = '2026-03-02';
  calendar = requestLaw.calendar;
  stores = await inMemoryStores(now);
  for (const code of codes) {
    const at = now();
    await stores.sites.create(site(code), { where: code, act: 'site.opened', by: 'a', at, once: code });
    await stores.members.invite(
      aMember({ scope: code, email: officer, roles: ['officer'] }),
      { mail: 'invitation', to: officer, name: 'Nadia', collectivity: site(code).name },
      { where: code, act: 'member.invited', by: 'a', at, once: `${code}-officer` },
    );
  }
});

describe('The clock of the country', () => {
  test('does each thing once in every collectivity, whether it runs each hour or stood still for days', async () => {
    const requests = [];
    for (const code of codes) requests.push(await file(code, `form-${code}`));

    today = '2026-04-05';
    for (let run = 0; run < 50; run += 1) await sweepDeadlines(deps());
    const late = await told();
    for (const request of requests)
      expect((await found(request)).stages).toEqual(['due-in-7', 'due-in-3', 'due-today', 'silent']);
    for (const code of codes) {
      expect(late.filter((one) => one === `silent to the requester of ${code}`)).toHaveLength(1);
      expect(late.filter((one) => one === `silent to ${officer} of ${code}`)).toHaveLength(1);
      expect(late.filter((one) => one.startsWith('due-') && one.endsWith(code))).toEqual([]);
    }
  });

  test('comes to the same dates day by day as after having stood still', async () => {
    const each = await file(aCode(1), 'each');
    while (today < '2026-05-01') {
      today = dayAfter(today);
      await sweepDeadlines(deps());
    }
    const daily = await found(each);

    expect(daily.stages).toEqual(['due-in-7', 'due-in-3', 'due-today', 'silent', 'silent-5', 'silent-10']);
    expect(daily.wakesOn).toBe('');
    expect(daily.due).toBe('2026-04-01');
  });

  test('lets one that fails stop no other', async () => {
    const lost = await file(aCode(1), 'one');
    const kept = await file(aCode(2), 'two');
    const { find } = stores.sites;
    const broken = {
      ...deps(),
      sites: { find: async (code: CollectivityCode) => (code === aCode(1) ? undefined : find(code)) },
    };
    today = '2026-04-02';

    await expect(sweepDeadlines(broken)).rejects.toThrow('1 requests still wait');

    expect((await found(lost)).stages).toEqual([]);
    expect((await found(kept)).stages).toContain('silent');
  });
});

describe('A day off announced tomorrow', () => {
  beforeEach(async () => {
    await file(aCode(1), 'one');
    await sweepDeadlines(deps());
  });

  const request = async () => {
    const [one] = await stores.requests.list(aCode(1));
    if (one === undefined) throw new Error('no request');
    return one;
  };

  test('puts off the last day of what is under way, and tells both sides once', async () => {
    calendar = { ...withHoliday(calendar, dayOff('2026-03-30'), 1), version: 1 };

    await sweepDeadlines(deps());
    await sweepDeadlines(deps());

    expect(await request()).toMatchObject({ due: '2026-04-02', told: { D1: '2026-04-02' }, countedBy: 1 });
    expect((await told()).filter((one) => one.startsWith('dates-moved'))).toEqual([
      `dates-moved to the requester of ${aCode(1)}`,
      `dates-moved to ${officer} of ${aCode(1)}`,
    ]);
    expect((await stores.journal(aCode(1))).filter(({ act }) => act === 'request.dates-moved')).toHaveLength(
      1,
    );
  });

  test('and taken back leaves the day that was told', async () => {
    const before = calendar;
    calendar = { ...withHoliday(calendar, dayOff('2026-03-30'), 1), version: 1 };
    await sweepDeadlines(deps());
    calendar = { ...before, version: 2 };

    await sweepDeadlines(deps());

    expect(await request()).toMatchObject({ due: '2026-04-02', told: { D1: '2026-04-02' } });
    expect((await told()).filter((one) => one.startsWith('dates-moved'))).toHaveLength(2);
  });

  test('that moves nothing is told to nobody', async () => {
    calendar = { ...withHoliday(calendar, dayOff('2027-02-01'), 1), version: 1 };

    await sweepDeadlines(deps());

    expect(await request()).toMatchObject({ due: '2026-04-01', version: 1 });
    expect((await told()).filter((one) => one.startsWith('dates-moved'))).toEqual([]);
    expect(await stores.requests.recountedBy()).toBe(1);
  });
});
