import type { CollectivityCode } from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import type { FeedEntry, FeedQuery, National, NationalRecord } from '../adapters/dynamo-national.ts';

/** The directorate's copy of a real collectivity whose site is live and has published nothing. */
export const aRecord = (code: string, over: Partial<NationalRecord> = {}): NationalRecord => {
  const known = findCollectivity(code);
  if (known === undefined) throw new Error(`the registry does not know ${code}`);
  const { kind, slug, name, parentCode, population } = known;
  return {
    code: known.code,
    kind,
    slug,
    name,
    parentCode,
    population,
    state: 'live',
    hosts: [`${slug}.mahalli.example`],
    root: 'current',
    publications: 0,
    byCategory: {},
    coverage: { covered: 0, of: 12 },
    late: 0,
    lastPublishedAt: null,
    sourceVersion: 1,
    ...over,
  };
};

/** What was announced, and whether it is to be shown. */
export interface Announcement extends FeedEntry {
  readonly shown: boolean;
  readonly sourceVersion: number;
}

/** The directorate's copies in memory; lists them a few at a time, as a store with long pages does. */
export const inMemoryNational = (
  ...copies: readonly NationalRecord[]
): National & { readonly announced: readonly Announcement[]; readonly asked: readonly FeedQuery[] } => {
  const records = new Map<CollectivityCode, NationalRecord>(copies.map((copy) => [copy.code, copy]));
  const announced: Announcement[] = [];
  const asked: FeedQuery[] = [];
  const perPage = 3;

  return {
    announced,
    asked,
    async record(one) {
      const newer = one.sourceVersion > (records.get(one.code)?.sourceVersion ?? -1);
      if (newer) records.set(one.code, one);
      return newer;
    },
    async find(code) {
      return records.get(code);
    },
    async list(state, after = '', limit = perPage) {
      const here = [...records.values()]
        .filter((one) => (state === undefined || one.state === state) && one.code > after)
        .toSorted((one, other) => (one.code < other.code ? -1 : 1));
      const page = here.slice(0, Math.min(limit, perPage));
      const last = page.at(-1);
      return { records: page, ...(page.length < here.length && last !== undefined && { after: last.code }) };
    },
    async announce(entry, shown, sourceVersion) {
      announced.push({ ...entry, shown, sourceVersion });
      return true;
    },
    async feed(query) {
      asked.push(query);
      const entries = announced
        .filter(({ shown }) => shown)
        .map(({ shown: _, sourceVersion: __, ...entry }) => entry);
      return { entries, cursor: 'the-next-page' };
    },
  };
};
