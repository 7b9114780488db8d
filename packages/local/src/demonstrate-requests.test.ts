import { daysAfter, urgencyOf } from '@mahalli/core';
import { aCode, aDeed, aMember, anActor, aSite, inMemoryStores } from '@mahalli/core/testing';
import { requestLaw } from '@mahalli/registry/request-law';
import { describe, expect, test } from 'vitest';
import { demonstrateRequests, demonstrationRequestId } from './demonstrate-requests.ts';

const code = aCode();
const officer = anActor({ email: 'information@ourika.example' });

/** The requests of the demonstration as they stand on a day. */
const shownOn = async (today: string) => {
  const now = () => new Date(`${today}T10:00:00Z`);
  const stores = await inMemoryStores(now);
  const site = aSite({ code, cndpNumber: 'A-PO-000/2026' });
  await stores.sites.create(site, aDeed({ where: code, act: 'site.opened' }));
  const member = aMember({ scope: code, email: officer.email, roles: ['officer'] });
  await stores.members.invite(
    member,
    { mail: 'invitation', to: member.email, name: member.name, collectivity: site.name },
    aDeed({ where: code, act: 'member.invited' }),
  );
  const deps = { ...stores, requestLaw, now };
  await demonstrateRequests(deps, code, officer);
  return { ...stores, deps, requests: stores.requests };
};

// Every day of a month with holidays, and the turn of a year.
const days = Array.from({ length: 60 }, (_, nth) => daysAfter('2026-11-28', nth));

describe('The requests of the demonstration', () => {
  test.each(days)(
    'show, on %s, one late, one extended, one urgent, one waiting for its requester',
    async (today) => {
      const { requests } = await shownOn(today);

      const all = await requests.list(code);

      const urgencies = all.map((one) => urgencyOf(one, today));
      expect(urgencies.filter((one) => one === 'late')).toHaveLength(1);
      expect(urgencies).toContain('requester');
      expect(all.filter(({ extension }) => extension !== null)).toHaveLength(1);
      expect(all.find(({ kind }) => kind === 'urgent')?.state).toBe('acknowledged');
      expect(all.filter(({ complaint }) => complaint?.head === null)).toHaveLength(1);
      const now = new Date(`${today}T10:00:00Z`);
      const ids = all.map((_, nth) => demonstrationRequestId(nth, now));
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    },
  );

  test('are made once, and tell nobody by mail', async () => {
    const { deps, requests, mails } = await shownOn('2026-11-28');
    const before = await requests.list(code);

    await demonstrateRequests(deps, code, officer);

    expect(await requests.list(code)).toEqual(before);
    expect((await mails()).filter(({ mail }) => mail !== 'invitation')).toEqual([]);
  });
});
