import { originsOf } from '@mahalli/contracts';
import { aCode, aMoment } from '@mahalli/core/testing';
import { collectivities } from '@mahalli/registry';
import { describe, expect, test } from 'vitest';
import { getCollectivity, listCollectivities, listPublications } from './answer-api.ts';
import { aRecord, inMemoryNational } from './in-memory-national.fixture.ts';

const origins = originsOf('https://mahalli.example');
const [tinghir, ourika, casablanca] = ['08.577', '07.041.09.05', '06.141.01.0'] as const;
const deps = {
  origins,
  national: inMemoryNational(
    aRecord(tinghir),
    aRecord(ourika),
    aRecord(casablanca),
    aRecord('09', { state: 'suspended' }),
  ),
};

type Query = Parameters<typeof listCollectivities>[1];

/** Every page of a list, one after the other. */
const everyPage = async (query: Query): Promise<readonly (readonly string[])[]> => {
  const { items, next } = await listCollectivities(deps, query);
  const codes = items.map(({ code }) => code);
  return next === null ? [codes] : [codes, ...(await everyPage({ ...query, cursor: next }))];
};

describe('The list of collectivities', () => {
  test.each([77, 200, 1590])('tells of each of the country once, %i a page', async (limit) => {
    const pages = await everyPage({ limit });

    expect(pages).toHaveLength(Math.ceil(1590 / limit));
    expect(pages.flat()).toEqual(collectivities().map(({ code }) => code));
  });

  test('tells those whose site is in one state, page by page', async () => {
    expect(await everyPage({ state: 'live', limit: 2 })).toEqual([[tinghir, casablanca], [ourika]]);
    expect(await everyPage({ state: 'suspended', limit: 50 })).toEqual([['09']]);
    expect(await everyPage({ state: 'closed', limit: 50 })).toEqual([[]]);
  });

  test('finds by name in both scripts, within a state', async () => {
    expect((await everyPage({ q: 'Ourika', limit: 1 })).flat()).toContain(ourika);
    expect((await everyPage({ q: 'أوريكة', limit: 50 })).flat()).toContain(ourika);
    expect(await everyPage({ q: 'ourika', state: 'live', limit: 50 })).toEqual([[ourika]]);
    expect(await everyPage({ q: '   ', limit: 2000 })).toHaveLength(1);
    expect(await everyPage({ q: 'zzzz', limit: 50 })).toEqual([[]]);
  });

  test('starts over from a cursor that is on no list', async () => {
    const [first] = await everyPage({ state: 'live', limit: 2 });

    const { items } = await listCollectivities(deps, { state: 'live', limit: 2, cursor: 'no-such-code' });

    expect(items.map(({ code }) => code)).toEqual(first);
  });

  test('gives no host to a collectivity without a site', async () => {
    const { items } = await listCollectivities(deps, { limit: 1 });

    expect(items).toMatchObject([{ code: '01', state: null, hosts: [] }]);
  });
});

describe('A collectivity', () => {
  test('is told with its site, or without when it has none', async () => {
    expect(await getCollectivity(deps, aRecord(ourika).code)).toMatchObject({
      code: ourika,
      nameFr: 'Ourika',
      state: 'live',
      hosts: ['ourika.mahalli.example'],
    });
    expect(await getCollectivity(deps, aRecord('01').code)).toMatchObject({ state: null, hosts: [] });
  });

  test('that the registry does not know is refused', async () => {
    await expect(getCollectivity(deps, aCode(99))).rejects.toMatchObject({
      code: 'collectivity.unknown',
      details: { code: aCode(99) },
    });
  });
});

describe('The list of publications', () => {
  test('passes on what is asked and where to go on, and tells where each is read', async () => {
    const national = inMemoryNational(aRecord(ourika));
    const entry = {
      collectivity: aRecord(ourika).code,
      number: 12,
      category: 'K05',
      title: { ar: 'قرار', fr: 'Arrêté' },
      publishedAt: aMoment,
    } as const;
    await national.announce(entry, true, 1);
    const query = { category: 'K05', limit: 3, cursor: 'a-page' } as const;

    const { items, next } = await listPublications({ origins, national }, query);

    expect(national.asked).toEqual([query]);
    expect(next).toBe('the-next-page');
    expect(items).toEqual([
      {
        ...entry,
        url: {
          ar: 'https://ourika.mahalli.example/ar/publications/12',
          fr: 'https://ourika.mahalli.example/fr/publications/12',
          json: 'https://ourika.mahalli.example/publications/12.json',
        },
      },
    ]);
  });
});
