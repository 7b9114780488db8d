import { setTimeout as wait } from 'node:timers/promises';
import {
  type CollectivityCode,
  collectivityCode,
  Failure,
  type RegisterEntry,
  recountedTally,
  registerEntry,
  type SubjectCode,
  type Tally,
  tally,
} from '@mahalli/core';
import * as v from 'valibot';
import { transact } from './commit.ts';
import type { Acceptance } from './dynamo-national.ts';
import { registerEntities } from './register-entities.ts';
import { registerTallies, type TallyKey, talliesOf } from './register-tallies.ts';
import type { Store } from './store.ts';
import { transactItem } from './transact-item.ts';

/** How many requests of each sort a collectivity received in a month. */
export interface MonthOfRequests {
  /** As `2026-03`. */
  readonly month: string;
  readonly counts: Tally;
}

/** How many requests of each sort a collectivity received in a year. */
export interface YearOfRequests {
  readonly collectivity: CollectivityCode;
  readonly counts: Tally;
}

/** The directorate's register of requests, and what is counted in it. */
export interface Register {
  /**
   * Enters requests of one collectivity, or what became of them, unless something newer is known; what is counted
   * follows in the same write. Answers how many were entered.
   */
  enter(collectivity: CollectivityCode, entries: readonly RegisterEntry[]): Promise<number>;
  /** Counts a collectivity again from what is entered. */
  recount(collectivity: CollectivityCode): Promise<void>;
  /** The months of a collectivity from one on, in order; those without a request are left out. */
  months(collectivity: CollectivityCode, from: string): Promise<readonly MonthOfRequests[]>;
  /** What each collectivity whose code begins so received in a year, on all subjects or on one, in the order of codes. */
  year(year: string, subject: SubjectCode | 'all', within?: string): Promise<readonly YearOfRequests[]>;
  /** Some of the requests that stay silent, in the order of codes and days, and where to go on when there are more. */
  silent(
    within: string,
    after: string | undefined,
    limit: number,
  ): Promise<{ readonly entries: readonly RegisterEntry[]; readonly after?: string }>;
}

/** With a month, a year and two subjects each, these stay under the hundred writes of a transaction. */
const atOnce = 15;

const attempts = 12;

const stored = v.object({ entry: registerEntry });

const yearRow = v.object({
  collectivity: collectivityCode,
  counts: v.pipe(v.string(), v.parseJson(), tally),
});

const monthRow = v.object({ month: v.string(), counts: yearRow.entries.counts });

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => all.slice(nth * size, (nth + 1) * size));

/** The newest of each request. */
const newestOf = (entries: readonly RegisterEntry[]): readonly RegisterEntry[] => {
  const newest = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    if (entry.sourceVersion > (newest.get(entry.id)?.sourceVersion ?? 0)) newest.set(entry.id, entry);
  }
  return [...newest.values()];
};

/** The register in DynamoDB. */
export const dynamoRegister = (store: Store, accepts: Acceptance = 'newer'): Register => {
  const { entries: rows, months, years } = registerEntities(store);
  const tallies = registerTallies(store);

  const known = async ({ collectivity, id }: RegisterEntry): Promise<RegisterEntry | undefined> => {
    const { data } = await rows.get({ collectivity, id }).go({ consistent: true });
    return data === null ? undefined : v.parse(stored, data).entry;
  };

  const isNews = (entry: RegisterEntry, before: RegisterEntry | undefined): boolean =>
    before === undefined ||
    entry.sourceVersion > before.sourceVersion ||
    (accepts === 'same or newer' && entry.sourceVersion === before.sourceVersion);

  /** Puts an entry in the place of the one that was read, and of no other. */
  const putEntry = (entry: RegisterEntry, before: RegisterEntry | undefined) => {
    const { collectivity, id, due, silent, sourceVersion } = entry;
    return rows
      .put({ collectivity, id, due, silent, sourceVersion, entry })
      .where((row, { eq, notExists }) =>
        before === undefined ? notExists(row.sourceVersion) : eq(row.sourceVersion, before.sourceVersion),
      );
  };

  /** One attempt: how many were entered, or nothing when somebody else wrote meanwhile. */
  const tryEntering = async (
    collectivity: CollectivityCode,
    entries: readonly RegisterEntry[],
  ): Promise<number | undefined> => {
    const read = await Promise.all(entries.map(async (entry) => ({ entry, before: await known(entry) })));
    const news = read.filter(({ entry, before }) => isNews(entry, before));
    if (news.length === 0) return 0;
    const gone = news.flatMap(({ before }) => before ?? []);
    const come = news.map(({ entry }) => entry);
    const keys = new Map([...gone, ...come].flatMap(talliesOf).map((key) => [JSON.stringify(key), key]));
    const counted = await Promise.all(
      [...keys.values()].map(async (key) => {
        const before = await tallies.find(collectivity, key);
        const concerned = (entry: RegisterEntry) =>
          talliesOf(entry).some((one) => JSON.stringify(one) === JSON.stringify(key));
        return tallies.write(
          collectivity,
          key,
          before,
          recountedTally(before, gone.filter(concerned), come.filter(concerned)),
        );
      }),
    );
    const writes = [
      ...news.map(({ entry, before }) => ({ Put: putEntry(entry, before).params() })),
      ...counted.flat(),
    ];
    const refused = await transact(
      store,
      writes.map((write) => v.parse(transactItem, write)),
    );
    return refused === undefined ? news.length : undefined;
  };

  const entriesOf = async (collectivity: CollectivityCode): Promise<readonly RegisterEntry[]> => {
    const { data } = await rows.query.one({ collectivity }).go({ pages: 'all', consistent: true });
    return data.map((row) => v.parse(stored, row).entry);
  };

  /** Tries until nobody else writes at the same time, within reason. */
  const insist = async <T>(attempt: () => Promise<T | undefined>): Promise<T> => {
    for (let nth = 1; nth <= attempts; nth += 1) {
      const done = await attempt();
      if (done !== undefined) return done;
      await wait(Math.random() * Math.min(400, 30 * nth));
    }
    throw new Failure('store.busy', {});
  };

  return {
    async enter(collectivity, entries) {
      let entered = 0;
      for (const some of chunks(newestOf(entries), atOnce)) {
        entered += await insist(() => tryEntering(collectivity, some));
      }
      return entered;
    },
    async recount(collectivity) {
      await insist(async () => {
        // Tallies are read first: whoever enters something meanwhile changes one, and is noticed.
        const before = await tallies.list(collectivity);
        const counted = Map.groupBy(
          (await entriesOf(collectivity)).flatMap((entry) =>
            talliesOf(entry).map((key) => ({ key: JSON.stringify(key), entry })),
          ),
          ({ key }) => key,
        );
        const keys = new Map<string, TallyKey>([...before.keys()].map((text) => [text, tallies.keyOf(text)]));
        for (const text of counted.keys()) keys.set(text, tallies.keyOf(text));
        const writes = [...keys].flatMap(([text, key]) => {
          const old = before.get(text) ?? {};
          const next = recountedTally(
            {},
            [],
            (counted.get(text) ?? []).map(({ entry }) => entry),
          );
          return JSON.stringify(old) === JSON.stringify(next)
            ? []
            : tallies.write(collectivity, key, old, next);
        });
        for (const some of chunks(writes, 100)) {
          const refused = await transact(
            store,
            some.map((write) => v.parse(transactItem, write)),
          );
          if (refused !== undefined) return undefined;
        }
        return writes.length;
      });
    },
    async months(collectivity, from) {
      const { data } = await months.query.one({ collectivity }).gte({ month: from }).go({ pages: 'all' });
      return data.map((row) => v.parse(monthRow, row));
    },
    async year(year, subject, within = '') {
      const { data } = await years.query
        .country({ year, subject })
        .begins({ collectivity: within })
        .go({ pages: 'all' });
      return data.map((row) => v.parse(yearRow, row));
    },
    async silent(within, after, limit) {
      const { data, cursor } = await rows.query
        .silent({})
        .begins({ collectivity: within })
        .go({ count: limit, cursor: after ?? null });
      const entries = data.map((row) => v.parse(stored, row).entry);
      return { entries, ...(cursor !== null && { after: cursor }) };
    },
  };
};
