import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { storesContract } from '@mahalli/core/testing';
import { afterAll, beforeAll, describe } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from './engines.ts';

describe.each(engines)('on $name', ({ name, start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());

  storesContract(name, async (now) => storesOver(await emptyStore(client), now));
});
