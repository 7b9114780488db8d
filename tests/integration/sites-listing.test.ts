import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { aCode, aDeed, aSite } from '@mahalli/core/testing';
import { dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

describe.each(engines)('the sites of the country on $name', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());

  test('are listed page by page in the order of their codes, and follow their states', async () => {
    const sites = dynamoSites(await emptyStore(client));
    for (const nth of [3, 1, 2, 4]) {
      const code = aCode(nth);
      await sites.create(aSite({ code }), aDeed({ where: code, act: 'site.opened' }));
    }
    const moved = aSite({ code: aCode(2), state: 'live', version: 2 });
    await sites.save(moved, aDeed({ where: aCode(2), act: 'site.moved' }));

    const first = await sites.list(undefined, undefined, 3);
    const rest = await sites.list(undefined, first.after, 3);

    expect(first.sites.map(({ code }) => code)).toEqual([1, 2, 3].map(aCode));
    expect(rest.sites.map(({ code }) => code)).toEqual([aCode(4)]);
    expect(rest.after).toBeUndefined();
    expect((await sites.list('live')).sites).toEqual([moved]);
    expect((await sites.list('provisioned')).sites.map(({ code }) => code)).toEqual([1, 3, 4].map(aCode));
  });
});
