import { originsOf } from '@mahalli/contracts';
import type { CollectivityCode, Site } from '@mahalli/core';
import {
  aSite,
  inMemoryBuckets,
  inMemoryCalendars,
  inMemoryMembers,
  inMemoryOwnPages,
  inMemoryRequests,
  inMemoryResidentMails,
  inMemoryReuses,
  inMemorySubscriptions,
  inMemoryVault,
} from '@mahalli/core/testing';
import { question } from '@mahalli/finding';
import { findCollectivity } from '@mahalli/registry';
import { requestLaw } from '@mahalli/registry/request-law';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openVisit } from './open-visit.ts';

const ourika = findCollectivity('07.041.09.05');
if (ourika === undefined) throw new Error('the registry lost Ourika');
const host = `${ourika.slug}.mahalli.example`;
const own = 'www.ourika.example';
const site = aSite({ code: ourika.code, hosts: [host], state: 'live' });

const now = () => new Date('2026-11-02T09:00:00.000Z');

const visit = (asked: string, stored: Site = site) => {
  const searched: CollectivityCode[] = [];
  const nothing = { categories: [], years: [], subjects: [] };
  const vault = inMemoryVault();
  const deps = {
    vault,
    subscriptions: inMemorySubscriptions(vault),
    reuses: inMemoryReuses(),
    requests: inMemoryRequests(vault),
    writePdf: async () => new Uint8Array(),
    register: { months: async () => [] },
    members: inMemoryMembers(),
    publications: { find: async () => undefined },
    residentMails: inMemoryResidentMails(),
    buckets: inMemoryBuckets(now),
    now,
    sites: { find: async (code: CollectivityCode) => (code === stored.code ? stored : undefined) },
    owners: { ownerOf: async (name: string) => (name === own ? stored.code : undefined) },
    ownPages: inMemoryOwnPages(),
    calendars: inMemoryCalendars(),
    requestLaw,
    search: async (code: CollectivityCode) => {
      searched.push(code);
      return { hits: [], total: 0, page: 1, pages: 1, close: false, facets: nothing };
    },
    origins: originsOf('https://mahalli.example'),
  };
  return { opened: openVisit(deps, { host: asked, network: '196.200.0.1' }), searched };
};

describe('A visit of a portal', () => {
  test('is of the portal that stands at the host, and searches no other', async () => {
    const { opened, searched } = visit(host);

    const portal = await opened;
    await portal?.search('fr', v.parse(question, {}));

    expect(await portal?.site()).toMatchObject({ code: ourika.code, origin: `https://${host}` });
    expect(searched).toEqual([ourika.code]);
  });

  test('is of the portal whose own name it is, once that is active, and is told under its first name', async () => {
    const named = { ...site, hosts: [own, host] };

    expect(await (await visit(own, named).opened)?.site()).toMatchObject({ origin: `https://${own}` });
    expect(await (await visit(host, named).opened)?.site()).toMatchObject({ origin: `https://${own}` });
  });

  test.each([
    ['a name that is not active yet', own],
    ['no host', ''],
    ['the national site', 'mahalli.example'],
    ['the bureau', 'bureau.mahalli.example'],
    ['a host of somebody else', `${ourika.slug}.attacker.example`],
    ['a host below that of a portal', `x.${host}`],
    ['a collectivity without a site', 'agadir.mahalli.example'],
  ])('is refused at %s', async (_name, asked) => {
    expect(await visit(asked).opened).toBeUndefined();
  });

  test.each(['provisioned', 'suspended', 'closed'] as const)(
    'is refused while the site is %s',
    async (state) => {
      expect(await visit(host, { ...site, state }).opened).toBeUndefined();
    },
  );
});
