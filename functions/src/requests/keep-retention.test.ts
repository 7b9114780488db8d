import {
  type CollectivityCode,
  fileRequest,
  followRequest,
  type InformationRequest,
  noteOnRequest,
  type RequestId,
  requestItem,
  saidItem,
  withdrawRequest,
} from '@mahalli/core';
import {
  aCode,
  aDeed,
  aFiledRequest,
  anActor,
  aSite,
  inMemoryStores,
  type Stores,
} from '@mahalli/core/testing';
import { requestLaw, retentionOn } from '@mahalli/registry/request-law';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepRetention } from './keep-retention.ts';

let today: string;
let stores: Stores;

const now = () => new Date(`${today}T10:00:00.000Z`);
const deps = () => ({
  ...stores,
  calendars: { find: async () => undefined },
  requestLaw,
  retention: retentionOn,
  now,
});
const site = (code: CollectivityCode) => aSite({ code, cndpNumber: 'A-1/2026' });

const found = async ({ collectivity, id }: Pick<InformationRequest, 'collectivity' | 'id'>) => {
  const one = await stores.requests.find(collectivity, id);
  if (one === undefined) throw new Error(`no request ${id}`);
  return one;
};

/** Files a request of somebody and withdraws it on the same day. */
const withdrawn = async (code: CollectivityCode, once: string) => {
  const { request, code: secret } = await fileRequest(deps(), site(code), aFiledRequest(), once);
  const key = { id: request.id, code: secret };
  const over = await withdrawRequest(deps(), site(code), key, { version: 1, once: `${once}-withdrawn` });
  return { over, key };
};

const linesOf = async (code: CollectivityCode) =>
  (await stores.journal(code)).filter(({ act }) => act === 'request.anonymised');

beforeEach(async () => {
  today = '2026-03-02';
  stores = await inMemoryStores(now);
});

describe('The rule of conservation', () => {
  test('forgets who asked on its day and not before, once in fifty nights, and leaves the request', async () => {
    const [one, other] = [await withdrawn(aCode(1), 'one'), await withdrawn(aCode(2), 'two')];

    today = '2028-03-01';
    await keepRetention(deps());
    expect(await found(one.over)).toEqual(one.over);
    today = '2028-03-02';
    for (let night = 0; night < 50; night += 1) await keepRetention(deps());

    for (const { over, key } of [one, other]) {
      expect(await found(over)).toEqual({
        ...over,
        requesterPrint: '',
        trackingPrint: '',
        reachable: false,
        anonymisedOn: today,
        version: over.version + 1,
        changedAt: now().toISOString(),
      });
      expect(await stores.vault.open(over.collectivity, requestItem(over.id))).toBeUndefined();
      expect(await linesOf(over.collectivity)).toMatchObject([{ by: 'retention' }]);
      await expect(followRequest(deps(), site(over.collectivity), key)).rejects.toMatchObject({
        code: 'tracking.unknown',
      });
    }
  });

  test.each<[string, Partial<InformationRequest>]>([
    ['an answer is owed', { state: 'in-progress', wakesOn: '', closedOn: null }],
    ['a period runs', { state: 'answered', wakesOn: '2026-06-01', closedOn: null }],
    [
      'the court has not decided',
      {
        state: 'answered',
        wakesOn: '',
        complaint: {
          on: '2026-04-01',
          channel: 'post',
          head: null,
          commission: null,
          court: { on: '2026-05-01', reference: '7/2026', answeredOn: null, outcome: null },
        },
      },
    ],
  ])('never forgets while %s', async (_why, over) => {
    const { over: filed } = await withdrawn(aCode(), 'one');
    // As the store holds it, however it came to be so.
    const kept = { ...filed, ...over };
    stores.requests.find = async () => kept;
    stores.requests.overBy = async () => [{ collectivity: aCode(), id: filed.id }];
    today = '2036-03-02';

    await keepRetention(deps());

    expect(await stores.vault.open(aCode(), requestItem(filed.id))).toBeDefined();
    expect(await linesOf(aCode())).toEqual([]);
  });

  test('forgets everything that was said, however much it was', async () => {
    const { over } = await withdrawn(aCode(), 'one');
    const said = Array.from({ length: 200 }, (_, nth) => ({
      n: nth + 1,
      kind: 'note' as const,
      at: now().toISOString(),
      by: 'officer@example.ma',
    }));
    await stores.requests.save(
      { ...over, said, version: over.version + 1 },
      aDeed({ act: 'request.noted', once: 'said' }),
      { sealed: said.map(({ n }) => ({ item: saidItem(over.id, n), fields: { text: 'x' } })) },
    );
    const sizes: number[] = [];
    const { save } = stores.requests;
    stores.requests.save = async (request, deed, also) => {
      sizes.push(also?.forgotten?.length ?? 0);
      await save(request, deed, also);
    };
    today = '2028-03-02';

    await keepRetention(deps());

    expect(sizes).toEqual([80, 80, 41]);
    for (const { n } of said) expect(await stores.vault.open(aCode(), saidItem(over.id, n))).toBeUndefined();
    expect((await found(over)).anonymisedOn).toBe(today);
  });

  test('lets one that fails stop no other', async () => {
    const [lost, kept] = [await withdrawn(aCode(1), 'one'), await withdrawn(aCode(2), 'two')];
    const { find } = stores.requests;
    const broken = {
      ...deps(),
      requests: {
        ...stores.requests,
        find: async (code: CollectivityCode, id: RequestId) =>
          code === aCode(1) ? undefined : find(code, id),
      },
    };
    today = '2028-03-02';

    await expect(keepRetention(broken)).rejects.toThrow('1 requests still say who asked');

    expect((await found(lost.over)).anonymisedOn).toBeNull();
    expect((await found(kept.over)).anonymisedOn).toBe(today);
  });

  test('lets nothing be added to what was forgotten', async () => {
    const { over } = await withdrawn(aCode(), 'one');
    today = '2028-03-02';
    await keepRetention(deps());
    const { collectivity, id, version } = await found(over);

    await expect(
      noteOnRequest(deps(), { collectivity, id, version, once: 'note' }, 'note', 'Youssef', anActor()),
    ).rejects.toMatchObject({ code: 'request.anonymised', details: { on: today } });
  });

  test('is a proposal that says so, until a schedule is approved', () => {
    expect(retentionOn('2026-11-28')).toMatchObject({ months: 24, standing: 'proposed' });
  });
});
