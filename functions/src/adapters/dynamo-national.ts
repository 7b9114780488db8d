import {
  bilingual,
  type CategoryCode,
  type CollectivityCode,
  categoryCode,
  collectivityCode,
  Failure,
  instant,
  type SiteState,
  site,
} from '@mahalli/core';
import * as v from 'valibot';
import { wasMet } from './condition.ts';
import { nationalEntities } from './national-entities.ts';
import type { Store } from './store.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the directorate knows of a collectivity: a copy of the site and the figures of its publications. */
export const nationalRecord = v.strictObject({
  ...v.pick(site, ['code', 'kind', 'slug', 'name', 'parentCode', 'population', 'state', 'hosts', 'root'])
    .entries,
  publications: count,
  byCategory: v.record(v.string(), count),
  coverage: v.strictObject({ covered: count, of: count }),
  /** How many obligations are late. */
  late: count,
  lastPublishedAt: v.nullable(instant),
  /** Grows with what was copied (the number of the journal's last entry): an older copy is refused. */
  sourceVersion: count,
});

export type NationalRecord = v.InferOutput<typeof nationalRecord>;

/** A publication as the country's feed announces it. */
export const feedEntry = v.strictObject({
  collectivity: collectivityCode,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  category: categoryCode,
  title: bilingual(v.string()),
  /** When it was published for the first time: the order of the feed, which a correction does not change. */
  publishedAt: v.pipe(
    instant,
    v.transform((at) => new Date(at).toISOString()),
  ),
});

export type FeedEntry = v.InferOutput<typeof feedEntry>;

/** Which part of the feed is asked for. */
export interface FeedQuery {
  readonly collectivity?: CollectivityCode | undefined;
  readonly category?: CategoryCode | undefined;
  /** Where an earlier answer ended; anything that we did not give is refused with `input.invalid`. */
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

/** The directorate's read models. */
export interface National {
  /** Keeps a copy of a collectivity unless a newer one is there; answers whether it was kept. */
  record(one: NationalRecord): Promise<boolean>;
  find(code: CollectivityCode): Promise<NationalRecord | undefined>;
  /** A page of collectivities in the order of their codes, all or those whose site is in one state. */
  list(
    state?: SiteState,
    after?: string,
    limit?: number,
  ): Promise<{ readonly records: readonly NationalRecord[]; readonly after?: string }>;
  /** Announces a publication, or what became of it, unless something newer is known; answers whether it did. */
  announce(entry: FeedEntry, shown: boolean, sourceVersion: number): Promise<boolean>;
  /** The publications of the country, of a collectivity, of a category or of both, the newest first. */
  feed(query: FeedQuery): Promise<{ readonly entries: readonly FeedEntry[]; readonly cursor?: string }>;
}

const place = v.tuple([feedEntry.entries.publishedAt, collectivityCode, feedEntry.entries.number]);

const cursorOf = ({ publishedAt, collectivity, number }: FeedEntry): string =>
  Buffer.from(JSON.stringify([publishedAt, collectivity, number])).toString('base64url');

const placeOf = (cursor: string) => {
  const read = v.safeParse(
    v.pipe(v.string(), v.maxLength(200), v.parseJson(), place),
    Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  if (!read.success) throw new Failure('input.invalid', { field: 'cursor' });
  const [publishedAt, collectivity, number] = read.output;
  return { publishedAt, collectivity, number };
};

/** Sorts before every code; DynamoDB refuses an empty key. */
const beforeAll = '!';

/** Later than every publication, in the order of the feed. */
const end = { publishedAt: '9999', collectivity: '', number: 999_999 };

/** Which copies are kept: newer ones only, or those of the same version too, when they are made again on purpose. */
export type Acceptance = 'newer' | 'same or newer';

/** The directorate's read models in DynamoDB. */
export const dynamoNational = (store: Store, accepts: Acceptance = 'newer'): National => {
  const { collectivities, feed } = nationalEntities(store);

  return {
    record: (one) =>
      wasMet(() =>
        collectivities
          .put(one)
          .where(
            ({ sourceVersion }, { notExists, lt, lte }) =>
              `${notExists(sourceVersion)} OR ${(accepts === 'newer' ? lt : lte)(sourceVersion, one.sourceVersion)}`,
          )
          .go(),
      ),
    async find(code) {
      const { data } = await collectivities.get({ code }).go({ consistent: true });
      return data === null ? undefined : v.parse(nationalRecord, data);
    },
    async list(state, after, limit = 100) {
      const asked =
        state === undefined ? collectivities.query.all({}) : collectivities.query.inState({ state });
      const { data } = await asked.gt({ code: after || beforeAll }).go({ count: limit + 1 });
      const records = data.slice(0, limit).map((row) => v.parse(nationalRecord, row));
      const last = records.at(-1);
      return { records, ...(data.length > limit && last !== undefined && { after: last.code }) };
    },
    announce: (entry, shown, sourceVersion) =>
      wasMet(() =>
        feed
          .put({ ...v.parse(feedEntry, entry), shown, sourceVersion })
          .where(
            (row, { notExists, lt, lte }) =>
              `${notExists(row.sourceVersion)} OR ${(accepts === 'newer' ? lt : lte)(row.sourceVersion, sourceVersion)}`,
          )
          .go(),
      ),
    async feed({ collectivity, category, cursor, limit = 50 }) {
      const from = cursor === undefined ? end : placeOf(cursor);
      const paging = { order: 'desc', count: limit + 1 } as const;
      const rowsOf = async () => {
        if (collectivity !== undefined) {
          return feed.query
            .one({ collectivity })
            .lt({ number: from.number })
            .where((row, { eq }) => {
              const shown = eq(row.shown, true);
              return category === undefined ? shown : `${shown} AND ${eq(row.category, category)}`;
            })
            .go(paging);
        }
        if (category !== undefined) return feed.query.inCategory({ category }).lt(from).go(paging);
        return feed.query.everywhere({}).lt(from).go(paging);
      };
      const { data } = await rowsOf();
      const entries = data
        .slice(0, limit)
        .map(({ shown: _, sourceVersion: __, ...row }) => v.parse(feedEntry, row));
      const last = entries.at(-1);
      return { entries, ...(data.length > limit && last !== undefined && { cursor: cursorOf(last) }) };
    },
  };
};
