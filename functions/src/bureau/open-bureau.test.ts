import { originsOf } from '@mahalli/contracts';
import { type CollectivityCode, defaultTheme, newSite, remaining } from '@mahalli/core';
import { aCode, aDeed, aMember, aMoment, anActor, inMemoryStores } from '@mahalli/core/testing';
import { collectivities, findCollectivity } from '@mahalli/registry';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { requestLaw, retentionOn } from '@mahalli/registry/request-law';
import { describe, expect, test } from 'vitest';
import { aRecord, inMemoryNational } from '../national/in-memory-national.fixture.ts';
import { starterPage } from '../portal/starter-page.ts';
import { bureauPrivacy } from './bureau-privacy.ts';
import { noRequests } from './bureau-requests.ts';
import { type BureauDeps, openBureau } from './open-bureau.ts';

const now = () => new Date(aMoment);
const ourika = aRecord('07.041.09.05');
const directorate = [aMember({ scope: 'directorate', roles: ['national-administrator'] })];

const openTo = async (memberships = directorate) => {
  const stores = await inMemoryStores(now);
  const deps: BureauDeps = {
    txtRecords: async () => [],
    ...stores,
    uploadForms: { sign: () => Promise.reject(new Error('nobody sends files here')) },
    archives: { sign: async (code, id, name) => `${code} ${id} ${name}` },
    fileAddresses: { sign: () => Promise.reject(new Error('nobody opens files here')) },
    keptFiles: { hold: async () => {} },
    law: publicationLaw,
    requestLaw,
    starterPage,
    register: { year: async () => [], silent: async () => ({ entries: [] }) },
    national: inMemoryNational(ourika, aRecord('09', { state: 'suspended' })),
    root: 'f04a7a18decf',
    listSites: async () => ({ sites: [] }),
    hasTemplate: async () => true,
    themeOf: defaultTheme,
    requestsOf: noRequests,
    origins: originsOf('https://mahalli.example'),
    privacyOf: bureauPrivacy({ ...stores, retention: retentionOn, now }),
    now,
  };
  return { ...stores, bureau: openBureau(deps, anActor(), memberships) };
};

const query = { text: '', state: null, page: 1 } as const;

describe('The registry of the directorate', () => {
  test('lists each collectivity of the country on one of its pages', async () => {
    const { bureau } = await openTo();
    const first = await bureau.registry('directorate', query);
    const codes: string[] = [];
    for (let page = 1; page <= first.pages; page += 1) {
      const { rows } = await bureau.registry('directorate', { ...query, page });
      expect(rows.length).toBeGreaterThan(0);
      codes.push(...rows.map(({ code }) => code));
    }

    expect(first).toMatchObject({ total: 1590, pages: 32 });
    expect(first.rows).toHaveLength(50);
    expect(codes).toEqual(collectivities().map(({ code }) => code));
  });

  test('has nothing after its last page, and one empty page when nothing is found', async () => {
    const { bureau } = await openTo();

    expect((await bureau.registry('directorate', { ...query, page: 33 })).rows).toEqual([]);
    expect(await bureau.registry('directorate', { ...query, text: 'zzzz' })).toEqual({
      rows: [],
      total: 0,
      pages: 1,
    });
  });

  test.each([
    ['live', ['07.041.09.05'], 1],
    ['suspended', ['09'], 1],
    ['closed', [], 0],
  ] as const)('lists those that are %s', async (state, codes, total) => {
    const { bureau } = await openTo();

    const page = await bureau.registry('directorate', { ...query, state });

    expect(page.rows.map(({ code }) => code)).toEqual(codes);
    expect(page.total).toBe(total);
  });

  test('lists those that have no site', async () => {
    const { bureau } = await openTo();

    expect((await bureau.registry('directorate', { ...query, state: 'unopened' })).total).toBe(1588);
  });

  test.each(['07.041.09.05', ' 07.041.09.05 ', 'Ourika', 'أوريكة'])('finds %j', async (text) => {
    const { bureau } = await openTo();

    const { rows } = await bureau.registry('directorate', { ...query, text });

    expect(rows[0]).toMatchObject({ code: '07.041.09.05', state: 'live', host: 'ourika.mahalli.example' });
  });
});

describe('A collectivity that the directorate looks at', () => {
  test('has the host it would get, until it has a site', async () => {
    const { bureau, sites } = await openTo();
    const before = await bureau.collectivity('directorate', ourika.code);
    const known = findCollectivity(ourika.code);
    if (known === undefined) throw new Error('not in the registry');
    const site = { ...newSite(known, 'elsewhere.example', defaultTheme(known.code), now()) };
    await sites.create(site, aDeed({ where: ourika.code, act: 'site.opened' }));

    expect(before).toMatchObject({ state: null, host: 'ourika.mahalli.example' });
    expect(await bureau.collectivity('directorate', ourika.code)).toMatchObject({
      state: 'provisioned',
      host: 'ourika.elsewhere.example',
    });
  });

  test('is refused when the registry does not know it', async () => {
    const { bureau, sites } = await openTo();
    const unknown = { code: 'collectivity.unknown' };

    await expect(bureau.collectivity('directorate', aCode(99))).rejects.toMatchObject(unknown);
    await expect(bureau.openSite('directorate', aCode(99), null)).rejects.toMatchObject(unknown);
    expect(await sites.find(aCode(99))).toBeUndefined();
  });
});

describe('Opening a site', () => {
  const administrator = { name: 'Khadija Amrani', email: 'khadija@example.ma' };

  test('makes it, invites its first administrator and leaves nothing to be done', async () => {
    const { bureau, sites, members, mails, ledgers } = await openTo();

    await bureau.openSite('directorate', ourika.code, administrator);

    expect(await sites.find(ourika.code)).toMatchObject({ state: 'provisioned', demonstration: false });
    expect(await members.list(ourika.code)).toMatchObject([{ ...administrator, roles: ['administrator'] }]);
    expect(await mails()).toMatchObject([{ to: administrator.email, collectivity: ourika.name }]);
    // Its pages are rendered by whoever publishes portals: a new site is a change that the public can see.
    expect(remaining(await ledgers.find(ourika.code))).toEqual([]);
  });

  test('is refused when the collectivity has one, and leaves it as it was', async () => {
    const { bureau, mails } = await openTo();
    await bureau.openSite('directorate', ourika.code, null);

    const again = bureau.openSite('directorate', ourika.code, administrator);

    await expect(again).rejects.toMatchObject({ code: 'site.already-open' });
    expect(await mails()).toEqual([]);
  });
});

describe('Whoever is invited', () => {
  test('reads the name of the collectivity, or that of the directorate', async () => {
    const { bureau, mails } = await openTo();
    const invited = { name: 'Salma', email: 'salma@example.ma' };

    await bureau.inviteMember(ourika.code, { ...invited, roles: ['editor'] }, 'form-1');
    await bureau.inviteMember('directorate', { ...invited, roles: ['analyst'] }, 'form-2');

    expect((await mails()).map(({ collectivity }) => collectivity.fr)).toEqual([
      'Commune d’Ourika',
      'Direction générale des collectivités territoriales',
    ]);
  });
});

describe('Whoever tries what they may not do', () => {
  test('leaves a line in the journal of whoever was approached, and none where there is nobody', async () => {
    const { bureau, journal } = await openTo([aMember({ scope: aCode(2), roles: ['administrator'] })]);

    await expect(bureau.site(ourika.code)).rejects.toMatchObject({ code: 'access.denied' });
    await expect(bureau.registry('directorate', query)).rejects.toMatchObject({ code: 'access.denied' });
    await expect(bureau.site('99.999' as CollectivityCode)).rejects.toMatchObject({ code: 'access.denied' });

    const line = { act: 'access.refused', by: anActor().subject };
    expect(await journal(ourika.code)).toMatchObject([line]);
    expect(await journal('directorate')).toMatchObject([line]);
    expect(await journal('99.999' as CollectivityCode)).toEqual([]);
  });
});
