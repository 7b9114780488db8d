import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { entryOf, type InformationRequest, registerSource } from '@mahalli/core';
import { aCalendar, aCode, aDeed, aRequest, aRequestId, aSite } from '@mahalli/core/testing';
import { dynamoCalendars } from '@mahalli/functions/adapters/dynamo-calendars';
import { dynamoRegister } from '@mahalli/functions/adapters/dynamo-register';
import { dynamoRequests } from '@mahalli/functions/adapters/dynamo-requests';
import { dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import type { Store } from '@mahalli/functions/adapters/store';
import { projectRequests } from '@mahalli/functions/register/project-requests';
import { rebuildRegister } from '@mahalli/functions/register/rebuild-register';
import { requestLaw } from '@mahalli/registry/request-law';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const calendar = aCalendar();
const here = aCode();

const entered = (over: Partial<InformationRequest> = {}) =>
  entryOf(v.parse(registerSource, aRequest(over)), calendar);

const answered: Partial<InformationRequest> = {
  state: 'answered',
  subject: 'water',
  version: 3,
  answer: {
    outcome: 'granted',
    grounds: [],
    exceptions: [],
    pointer: '',
    copyCost: 0,
    on: '2026-03-09',
    late: false,
  },
};

describe.each(engines)('The register of requests on $name', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;
  let store: Store;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());
  beforeEach(async () => {
    store = await emptyStore(client);
  });

  /** Everything that the directorate's table holds, row by row. */
  const rows = async (): Promise<readonly Record<string, unknown>[]> => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: store.tables.national }));
    return Items.toSorted((a, b) => (`${a['pk']}${a['sk']}` < `${b['pk']}${b['sk']}` ? -1 : 1));
  };

  test('counts a request by month and by year, and follows what becomes of it', async () => {
    const register = dynamoRegister(store);

    await register.enter(here, [entered()]);
    await register.enter(here, [entered(answered)]);

    const [month] = await register.months(here, '2026-01');
    const [year] = await register.year('2026', 'all');
    expect(month).toMatchObject({
      month: '2026-03',
      counts: { received: 1, 'in-time': 1, 'standing.granted': 1, 'days.5': 1 },
    });
    expect(year).toEqual({ collectivity: here, counts: month?.counts });
    expect(await register.year('2026', 'water')).toHaveLength(1);
    expect(await register.year('2026', 'roads')).toEqual([]);
    expect(await register.year('2026', 'all', here.slice(0, 2))).toHaveLength(1);
    expect(await register.year('2026', 'all', '00')).toEqual([]);
  });

  test('is the same however often, and in whatever order, it is told of the same', async () => {
    const versions = [entered(), entered({ ...answered, subject: 'roads', version: 2 }), entered(answered)];
    await dynamoRegister(store).enter(here, versions);
    const once = await rows();

    for (const version of [...versions, ...versions.toReversed(), ...versions]) {
      await dynamoRegister(store).enter(here, [version]);
    }

    expect(await rows()).toEqual(once);
    expect(once.map(({ sk }) => sk)).toEqual([
      'ID#2026-00001',
      'MONTH#2026-03',
      'YEAR#2026#all',
      'YEAR#2026#water',
    ]);
  });

  test('counts each once that is entered at the same time as others', async () => {
    const register = dynamoRegister(store);
    const ids = Array.from({ length: 40 }, (_, nth) => aRequestId(nth + 1));

    await Promise.all(
      [ids.slice(0, 10), ids.slice(10, 20), ids.slice(20)].map((some) =>
        register.enter(
          here,
          some.map((id) => entered({ id })),
        ),
      ),
    );

    expect((await register.months(here, '2026-01'))[0]?.counts).toMatchObject({ received: 40 });
  });

  test('lists by collectivity what stays silent, until it is answered', async () => {
    const register = dynamoRegister(store);
    const stages: InformationRequest['stages'] = ['silent', 'silent-10'];
    const [one, other] = [aRequestId(1), aRequestId(2)];
    await register.enter(here, [
      entered({ id: one, stages }),
      entered({ id: other, stages }),
      entered({ id: aRequestId(3) }),
    ]);

    const first = await register.silent('', undefined, 1);
    const next = await register.silent('', first.after, 1);
    await register.enter(here, [entered({ ...answered, id: one, stages })]);

    expect([...first.entries, ...next.entries].map(({ id }) => id)).toEqual([one, other]);
    expect((await register.silent('', undefined, 9)).entries.map(({ id }) => id)).toEqual([other]);
    expect((await register.silent('99', undefined, 9)).entries).toEqual([]);
  });

  describe('made again', () => {
    const deps = (accepts: Parameters<typeof dynamoRegister>[1]) => ({
      register: dynamoRegister(store, accepts),
      requests: dynamoRequests(store),
      calendars: dynamoCalendars(store),
      requestLaw,
      list: dynamoSites(store).list,
    });

    const file = async (nth: number) => {
      const requests = dynamoRequests(store);
      const code = aCode(nth % 2);
      const filed = await requests.file(
        (id) => ({ request: aRequest({ collectivity: code, id }), also: {} }),
        code,
        '2026',
        aDeed({ where: code, act: 'request.filed', once: `form-${nth}` }),
      );
      await projectRequests(deps('newer'), [v.parse(registerSource, filed)]);
      if (nth % 3 === 0) return;
      const next = aRequest({ ...answered, collectivity: code, id: filed.id, version: 2 });
      await requests.save(next, aDeed({ where: code, act: 'request.answered', once: `answer-${nth}` }));
      await projectRequests(deps('newer'), [v.parse(registerSource, next)]);
    };

    beforeEach(async () => {
      for (const nth of [0, 1]) {
        const code = aCode(nth);
        await dynamoSites(store).create(
          aSite({ code, hosts: [`${nth}.mahalli.example`] }),
          aDeed({ where: code, act: 'site.opened' }),
        );
      }
      for (let nth = 0; nth < 7; nth += 1) await file(nth);
    });

    test('from nothing is what it became by itself', async () => {
      const live = await rows();
      for (const { pk, sk } of live)
        await client.send(new DeleteCommand({ TableName: store.tables.national, Key: { pk, sk } }));

      expect(await rebuildRegister(deps('same or newer'))).toBe(7);

      expect(live).toHaveLength(7 + 2 * 3);
      expect(await rows()).toEqual(live);
    });

    test('over what was counted wrongly is right', async () => {
      const live = await rows();
      const wrong = live.find(({ sk }) => sk === 'YEAR#2026#all');
      await client.send(
        new PutCommand({
          TableName: store.tables.national,
          Item: { ...wrong, counts: '{"received":99,"subject.roads":2}' },
        }),
      );

      await rebuildRegister(deps('same or newer'));

      expect(await rows()).toEqual(live);
    });
  });
});
