import { type PublishedEntry, publishPublication, type Site, withdrawPublication } from '@mahalli/core';
import {
  aCode,
  aDeed,
  aMoment,
  anActor,
  aPublication,
  aPublicationId,
  aSite,
  inMemorySchemes,
  inMemoryStores,
} from '@mahalli/core/testing';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { describe, expect, test } from 'vitest';
import { anEntry } from '../portal/an-entry.fixture.ts';
import type { Change } from '../runtime/change.ts';
import { inMemoryNational } from './in-memory-national.fixture.ts';
import { concernedBy, type ProjectionDeps, projectCollectivity } from './project-collectivity.ts';

const everything = () => true;

const depsOver = (site: Site | undefined, published: readonly PublishedEntry[], version = 7) => {
  const national = inMemoryNational();
  const deps: ProjectionDeps = {
    sites: {
      find: async () => site,
      create: async () => {},
      save: async () => {},
      obeyed: async () => false,
    },
    schemes: inMemorySchemes(),
    law: publicationLaw,
    publications: { published: async () => published },
    national,
    lastWrite: async () => version,
  };
  return { deps, national };
};

describe('The directorate’s copy of a collectivity', () => {
  test('tells of its site and counts what stands, by category', async () => {
    const site = aSite({ state: 'live' });
    const published = [
      anEntry(1, { category: 'K16' }),
      anEntry(2, { category: 'K05' }),
      anEntry(3, { category: 'K05', withdrawn: true }),
      anEntry(4, { category: 'K05' }),
    ];
    const { deps, national } = depsOver(site, published);

    await projectCollectivity(deps, site.code, everything);

    const { code, kind, slug, name, parentCode, population, state, hosts, root } = site;
    expect(await national.find(code)).toEqual({
      ...{ code, kind, slug, name, parentCode, population, state, hosts, root },
      publications: 3,
      byCategory: { K16: 1, K05: 2 },
      coverage: { covered: 1, of: 12 },
      late: 0,
      lastPublishedAt: aMoment,
      sourceVersion: 7,
    });
    expect(national.announced.map(({ number, shown }) => [number, shown])).toEqual([
      [1, true],
      [2, true],
      [3, false],
      [4, true],
    ]);
  });

  test('announces only what changed', async () => {
    const { deps, national } = depsOver(aSite({ state: 'live' }), [anEntry(1), anEntry(2)]);

    await projectCollectivity(deps, aCode(), ({ number }) => number === 2);

    expect(national.announced.map(({ number }) => number)).toEqual([2]);
  });

  test.each(['provisioned', 'suspended', 'closed'] as const)(
    'hides from the country’s feed what a %s site published',
    async (state) => {
      const { deps, national } = depsOver(aSite({ state }), [anEntry(1)]);

      await projectCollectivity(deps, aCode(), everything);

      expect(national.announced).toMatchObject([{ number: 1, shown: false }]);
    },
  );

  test('bears the number of a write that was read before the content, so that it never looks newer', async () => {
    const { deps, national } = depsOver(aSite(), []);
    let writes = 7;
    const changing: ProjectionDeps = {
      ...deps,
      lastWrite: async () => writes,
      sites: {
        ...deps.sites,
        find: async () => {
          writes += 1;
          return aSite({ state: 'live' });
        },
      },
    };

    await projectCollectivity(changing, aCode(), everything);

    expect(await national.find(aCode())).toMatchObject({ state: 'live', sourceVersion: 7 });
  });

  test('is refused for a collectivity without a site', async () => {
    const { deps } = depsOver(undefined, []);

    await expect(projectCollectivity(deps, aCode(), everything)).rejects.toMatchObject({
      code: 'site.unknown',
    });
  });

  test('rebuilt from nothing is equal to the one that followed every change', async () => {
    const { sites, schemes, publications, journal } = await inMemoryStores(() => new Date(aMoment));
    const lastWrite = async (scope: Parameters<typeof journal>[0]) => (await journal(scope)).length;
    const live = inMemoryNational();
    const sources = { sites, schemes, law: publicationLaw, publications, lastWrite };
    const follow = () => projectCollectivity({ ...sources, national: live }, aCode(), everything);
    const deps = { publications, now: () => new Date(aMoment) };
    const target = (nth: number, version: number) => ({
      collectivity: aCode(),
      id: aPublicationId(nth),
      version,
      once: `${nth}-${version}`,
    });

    await sites.create(aSite({ state: 'live' }), aDeed({ act: 'site.opened' }));
    await follow();
    for (const nth of [1, 2, 3]) {
      await publications.create(aPublication({ id: aPublicationId(nth) }), aDeed());
      await publishPublication(deps, target(nth, 1), anActor());
      await follow();
    }
    await withdrawPublication(deps, target(2, 2), { ar: 'خطأ', fr: 'Erreur' }, anActor());
    await follow();
    const rebuilt = inMemoryNational();
    await projectCollectivity({ ...sources, national: rebuilt }, aCode(), everything);

    expect(await live.find(aCode())).toEqual(await rebuilt.find(aCode()));
    expect(live.announced.slice(-3)).toEqual(rebuilt.announced);
    expect(rebuilt.announced.map(({ shown }) => shown)).toEqual([true, false, true]);
  });
});

describe('The changes of a collectivity', () => {
  const changeOf = (sk: string, before?: object, after?: object): Change => ({
    pk: aCode(),
    sk,
    before: before && { ...before },
    after: after && { ...after },
  });

  test('concern the publications that they name', () => {
    const concerned = concernedBy([changeOf(`PUBLICATION#${aPublicationId(2)}`)]);

    expect([1, 2, 3].filter((number) => concerned(anEntry(number)))).toEqual([2]);
  });

  test('concern every publication when the site opens or closes, and none when it moves its telephone', () => {
    const moved = concernedBy([changeOf('SITE', aSite(), aSite({ state: 'live' }))]);
    const edited = concernedBy([changeOf('SITE', aSite(), aSite({ cndpNumber: 'D-1/2026' }))]);

    expect([moved(anEntry(1)), edited(anEntry(1))]).toEqual([true, false]);
  });
});
