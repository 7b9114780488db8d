import { originsOf } from '@mahalli/contracts';
import { collectivities, findCollectivity } from '@mahalli/registry';
import { describe, expect, test } from 'vitest';
import { aRecord, inMemoryNational } from './in-memory-national.fixture.ts';
import { nationalContent, nationalSiteAddresses, readOpenSites } from './national-content.ts';

const origins = originsOf('https://mahalli.example');

const contentOf = async (...records: readonly ReturnType<typeof aRecord>[]) =>
  nationalContent(await readOpenSites(inMemoryNational(...records)), origins);

const codeOf = (code: string) => aRecord(code).code;

describe('The figures of the country', () => {
  test('count the sites of each state, what they publish, and what has no site', async () => {
    const content = await contentOf(
      aRecord('07.041.09.05', { publications: 3, byCategory: { K16: 1, K05: 2 } }),
      aRecord('06.141.01.0', { publications: 4, byCategory: { K01: 3, K05: 1 } }),
      aRecord('09', { state: 'suspended' }),
      aRecord('08.577', { state: 'provisioned' }),
      aRecord('08', { state: 'closed', publications: 1, byCategory: { K19: 1 } }),
    );

    const figures = await content.figures();

    expect(figures).toMatchObject({
      states: { provisioned: 1, live: 2, suspended: 1, closed: 1 },
      unopened: 1585,
      publications: 8,
      categories: [
        { category: 'K01', count: 3 },
        { category: 'K05', count: 3 },
        { category: 'K16', count: 1 },
        { category: 'K19', count: 1 },
      ],
    });
    expect(figures.regions.filter(({ live }) => live > 0).map(({ code, live }) => [code, live])).toEqual([
      ['06', 1],
      ['07', 1],
    ]);
  });

  test('leave nobody out: the collectivities of the twelve regions are those of the country', async () => {
    const { regions, unopened } = await (await contentOf()).figures();

    expect(regions).toHaveLength(12);
    expect(regions.reduce((sum, one) => sum + one.collectivities, 0)).toBe(collectivities().length);
    expect(unopened).toBe(collectivities().length);
  });

  test('are read from every page of the store', async () => {
    const many = collectivities()
      .slice(0, 40)
      .map(({ code }) => aRecord(code));

    expect((await readOpenSites(inMemoryNational(...many))).size).toBe(40);
  });
});

describe('The directory', () => {
  test('leads to a portal that is live, and to no other', async () => {
    const content = await contentOf(aRecord('07.041.09.05'), aRecord('07.041.09.01', { state: 'suspended' }));

    const area = await content.area(codeOf('07.041'));
    const originOf = (code: string) => area?.children.find((one) => one.code === code)?.origin;

    expect(originOf('07.041.09.05')).toBe('https://ourika.mahalli.example');
    expect(originOf('07.041.09.01')).toBeNull();
    expect(area?.self.within.map(({ fr }) => fr)).toEqual([findCollectivity('07')?.name.fr]);
  });

  test('has a page for each region, prefecture and province, and none for a commune', async () => {
    const content = await contentOf();
    const areas = await content.areas();

    expect(areas).toHaveLength(collectivities().filter(({ kind }) => kind !== 'commune').length);
    for (const code of areas) expect(await content.area(code)).not.toBeNull();
    expect(await content.area(codeOf('07.041.09.05'))).toBeNull();
  });

  test('names every published address once', () => {
    const addresses = nationalSiteAddresses();

    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/ar/areas/07.041');
  });
});
