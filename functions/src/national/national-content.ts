import { nationalAddresses, type Origins } from '@mahalli/contracts';
import {
  type CategoryCode,
  type CollectivityCode,
  categoryCodes,
  type RegisteredCollectivity,
  type SiteState,
} from '@mahalli/core';
import {
  ancestors,
  childrenOf,
  collectivities,
  findCollectivity,
  searchCollectivities,
} from '@mahalli/registry';
import type { DirectoryEntry, NationalContent, NationalFigures } from '@mahalli/site-template/content';
import type { National, NationalRecord } from '../adapters/dynamo-national.ts';
import { sumOfCoverage } from './sum-of-coverage.ts';

/** Every collectivity that has a site, by its code. */
export type OpenSites = ReadonlyMap<CollectivityCode, NationalRecord>;

/** Reads the directorate's copy of every site that was opened. */
export const readOpenSites = async (national: Pick<National, 'list'>): Promise<OpenSites> => {
  const open = new Map<CollectivityCode, NationalRecord>();
  let after: string | undefined;
  do {
    const page = await national.list(undefined, after, 500);
    for (const record of page.records) open.set(record.code, record);
    after = page.after;
  } while (after !== undefined);
  return open;
};

const summaryOf = (
  { code, kind, name, placeName, population }: RegisteredCollectivity,
  open: OpenSites,
  origins: Origins,
): DirectoryEntry => {
  const record = open.get(code);
  return {
    code,
    kind,
    name,
    placeName,
    population,
    state: record?.state ?? null,
    origin: record?.state === 'live' ? origins.of(record.hosts[0] ?? '') : null,
    within: ancestors(code)
      .map((one) => one.name)
      .toReversed(),
  };
};

const figuresOf = (open: OpenSites): NationalFigures => {
  const states: Record<SiteState, number> = { provisioned: 0, live: 0, suspended: 0, closed: 0 };
  const counts = new Map<CategoryCode, number>();
  let publications = 0;
  for (const { state, byCategory, publications: published } of open.values()) {
    states[state] += 1;
    publications += published;
    for (const category of categoryCodes) {
      const count = byCategory[category] ?? 0;
      if (count > 0) counts.set(category, (counts.get(category) ?? 0) + count);
    }
  }
  const regionOf = (code: CollectivityCode): string => code.slice(0, 2);
  const byRegion = Map.groupBy(collectivities(), ({ code }) => regionOf(code));
  return {
    states,
    unopened: collectivities().length - open.size,
    coverage: sumOfCoverage([...open.values()].filter(({ state }) => state === 'live')).coverage,
    publications,
    categories: categoryCodes.flatMap((category) => {
      const count = counts.get(category);
      return count === undefined ? [] : [{ category, count }];
    }),
    regions: collectivities()
      .filter(({ kind }) => kind === 'region')
      .map(({ code, name }) => {
        const members = byRegion.get(code) ?? [];
        const live = members.flatMap((one) => {
          const record = open.get(one.code);
          return record?.state === 'live' ? [record] : [];
        });
        return {
          code,
          name,
          live: live.length,
          collectivities: members.length,
          ...sumOfCoverage(live),
        };
      }),
  };
};

const areaCodes = (): readonly CollectivityCode[] =>
  collectivities()
    .filter(({ kind }) => kind !== 'commune')
    .map(({ code }) => code);

/** Answers what the pages of the national site ask, from one reading of the directorate's copies. */
export const nationalContent = (open: OpenSites, origins: Origins): NationalContent => {
  const entry = (one: RegisteredCollectivity) => summaryOf(one, open, origins);
  return {
    origin: async () => origins.national,
    regions: async () =>
      collectivities()
        .filter(({ kind }) => kind === 'region')
        .map(entry),
    area: async (code) => {
      const self = findCollectivity(code);
      if (self === undefined || self.kind === 'commune') return null;
      return { self: entry(self), children: childrenOf(code).map(entry) };
    },
    areas: async () => areaCodes(),
    figures: async () => figuresOf(open),
    portals: async () =>
      // In the order and under the names of the registry, as everything that the national site says.
      collectivities()
        .map(entry)
        .flatMap(({ name, origin }) => (origin === null ? [] : [{ name, origin }])),
    search: async (query) => searchCollectivities(query, { limit: 50 }).map(entry),
  };
};

/** Every published address of the national site. */
export const nationalSiteAddresses = (): readonly string[] => nationalAddresses(areaCodes());
