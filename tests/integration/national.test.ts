import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { aCode, aMoment } from '@mahalli/core/testing';
import {
  dynamoNational,
  type FeedEntry,
  type FeedQuery,
  type National,
  type NationalRecord,
} from '@mahalli/functions/adapters/dynamo-national';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const aRecord = (over: Partial<NationalRecord> = {}): NationalRecord => ({
  code: aCode(),
  kind: 'commune',
  slug: 'ait-melloul' as NationalRecord['slug'],
  name: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
  parentCode: null,
  population: 211_000,
  state: 'live',
  hosts: ['ait-melloul.mahalli.example'],
  root: 'current',
  publications: 3,
  byCategory: { K01: 1, K05: 2 },
  coverage: { covered: 1, of: 12 },
  late: 2,
  lastPublishedAt: aMoment,
  sourceVersion: 7,
  ...over,
});

const anEntry = (over: Partial<FeedEntry> = {}): FeedEntry => ({
  collectivity: aCode(),
  number: 1,
  category: 'K05',
  title: { ar: 'قرار', fr: 'Arrêté' },
  publishedAt: aMoment,
  ...over,
});

describe.each(engines)('the national read model on $name', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;
  let national: National;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());
  beforeEach(async () => {
    national = dynamoNational(await emptyStore(client));
  });

  /** Every page of a query, each with at most `limit` entries. */
  const everything = async (query: FeedQuery): Promise<readonly FeedEntry[]> => {
    const { entries, cursor } = await national.feed(query);
    return cursor === undefined ? entries : [...entries, ...(await everything({ ...query, cursor }))];
  };

  test('gives back what was recorded', async () => {
    await national.record(aRecord());

    expect(await national.find(aCode())).toEqual(aRecord());
    expect(await national.find(aCode(2))).toBeUndefined();
  });

  test('refuses a copy that is not newer, in whatever order they come', async () => {
    const kept = [
      await national.record(aRecord({ sourceVersion: 7 })),
      await national.record(aRecord({ sourceVersion: 6, publications: 2 })),
      await national.record(aRecord({ sourceVersion: 7, publications: 1 })),
      await national.record(aRecord({ sourceVersion: 8, publications: 4 })),
    ];

    expect(kept).toEqual([true, false, false, true]);
    expect(await national.find(aCode())).toMatchObject({ sourceVersion: 8, publications: 4 });
  });

  test('lists collectivities in the order of their codes, all or in one state, page by page', async () => {
    const states = ['live', 'suspended', 'live', 'live', 'provisioned'] as const;
    for (const [nth, state] of states.entries()) await national.record(aRecord({ code: aCode(nth), state }));

    const first = await national.list('live', undefined, 2);
    const second = await national.list('live', first.after, 2);
    const all = await national.list();

    expect(first.records.map(({ code }) => code)).toEqual([aCode(0), aCode(2)]);
    expect(second.records.map(({ code }) => code)).toEqual([aCode(3)]);
    expect([second.after, all.after]).toEqual([undefined, undefined]);
    expect(all.records.map(({ code }) => code)).toEqual([0, 1, 2, 3, 4].map(aCode));
  });

  test('moves a collectivity to its new state', async () => {
    await national.record(aRecord());
    await national.record(aRecord({ state: 'closed', sourceVersion: 8 }));

    expect((await national.list('live')).records).toEqual([]);
    expect((await national.list('closed')).records).toHaveLength(1);
  });

  describe('the feed', () => {
    const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
    const entries = [
      anEntry({ number: 1, publishedAt: at(1) }),
      anEntry({ number: 2, publishedAt: at(3), category: 'K01' }),
      anEntry({ number: 10, publishedAt: at(5) }),
      anEntry({ collectivity: aCode(2), number: 1, publishedAt: at(2) }),
      anEntry({ collectivity: aCode(2), number: 2, publishedAt: at(4), category: 'K01' }),
    ];
    const places = (found: readonly FeedEntry[]) =>
      found.map(({ collectivity, number }) => `${collectivity === aCode() ? 'a' : 'b'}${number}`);

    test.each([
      [{}, ['a10', 'b2', 'a2', 'b1', 'a1']],
      [{ category: 'K01' }, ['b2', 'a2']],
      [{ collectivity: aCode() }, ['a10', 'a2', 'a1']],
      [{ collectivity: aCode(), category: 'K05' }, ['a10', 'a1']],
    ] as const)('answers %j with the newest first, however long its pages are', async (query, expected) => {
      for (const entry of entries) await national.announce(entry, true, 1);

      expect(places((await national.feed(query)).entries)).toEqual(expected);
      for (const limit of [1, 2, 3]) expect(places(await everything({ ...query, limit }))).toEqual(expected);
    });

    test('gives back what was announced', async () => {
      await national.announce(anEntry(), true, 1);

      expect((await national.feed({})).entries).toEqual([anEntry()]);
    });

    test('forgets what was withdrawn, even if an older announcement comes late', async () => {
      await national.announce(anEntry(), true, 4);

      expect(await national.announce(anEntry(), false, 5)).toBe(true);
      expect(await national.announce(anEntry(), true, 4)).toBe(false);

      for (const query of [{}, { category: 'K05' }, { collectivity: aCode() }] as const) {
        expect((await national.feed(query)).entries).toEqual([]);
      }
    });

    test.each(['', 'x', 'bnVsbA', Buffer.from('["2026","",0]').toString('base64url'), 'ن'])(
      'refuses %j, which is no cursor of ours',
      async (cursor) => {
        await expect(national.feed({ cursor })).rejects.toMatchObject({ code: 'input.invalid' });
      },
    );
  });
});
