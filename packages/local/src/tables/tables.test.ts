import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import { createTables } from './create-tables.ts';
import { canRunDynamoDbLocal, startDynamoDbLocal } from './dynamodb-local.ts';
import { dynoxideProgram, startDynoxide } from './dynoxide.ts';
import type { Engine } from './engine.ts';

const clean: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const one of clean.splice(0).reverse()) await one();
});

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mahalli-tables-'));
  clean.push(() => rm(folder, { recursive: true }));
  return folder;
};

const running = async (starting: Promise<Engine>): Promise<{ engine: Engine; client: DynamoDBClient }> => {
  const engine = await starting;
  const client = new DynamoDBClient({
    endpoint: engine.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  clean.push(async () => {
    client.destroy();
    await engine.stop();
  });
  return { engine, client };
};

const Key = { pk: { S: 'a' }, sk: { S: 'b' } };

describe.skipIf(dynoxideProgram() === undefined)('dynoxide', () => {
  test('holds the five tables in their shape, twice asked or once', async () => {
    const { client } = await running(startDynoxide());

    await createTables(client, 'mahalli');
    await createTables(client, 'mahalli');

    const { Table: core } = await client.send(new DescribeTableCommand({ TableName: 'mahalli-core' }));
    expect(core?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(core?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['gsi1', 'gsi2']);
    const { Table: journal } = await client.send(new DescribeTableCommand({ TableName: 'mahalli-journal' }));
    expect(journal?.StreamSpecification).toBeUndefined();
  });

  test('finds its items again after kill -9, and stops the orphan of a parent that was killed', async () => {
    const file = join(await aFolder(), 'tables.db');
    const first = await running(startDynoxide({ file }));
    await createTables(first.client, 'mahalli');
    await first.client.send(
      new PutItemCommand({ TableName: 'mahalli-core', Item: { ...Key, n: { N: '1' } } }),
    );
    const { pid } = JSON.parse(await readFile(`${file}.pid`, 'utf8')) as { pid: number };

    // The second start knows nothing of the first but its file: to it, the first is an orphan.
    const second = await running(startDynoxide({ file }));

    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    const { Item } = await second.client.send(new GetItemCommand({ TableName: 'mahalli-core', Key }));
    expect(Item).toMatchObject({ n: { N: '1' } });
  });

  test('has the indexes that keep streams fast', async () => {
    const file = join(await aFolder(), 'tables.db');
    const { engine } = await running(startDynoxide({ file }));
    await engine.stop();

    const database = new DatabaseSync(file, { readOnly: true });
    const plan = database
      .prepare(
        'EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?',
      )
      .all('x');
    database.close();

    expect(JSON.stringify(plan)).toContain('mahalli_stream_number');
  });

  test('reports an engine that is gone without having been stopped', async () => {
    const file = join(await aFolder(), 'tables.db');
    const lost = Promise.withResolvers<string>();
    await running(startDynoxide({ file, onLost: lost.resolve }));
    const { pid } = JSON.parse(await readFile(`${file}.pid`, 'utf8')) as { pid: number };

    process.kill(pid, 'SIGKILL');

    expect(await lost.promise).toContain('SIGKILL');
  });
});

describe.skipIf(!canRunDynamoDbLocal())('DynamoDB Local', () => {
  test('holds the same tables and keeps them in a folder', async () => {
    const folder = join(await aFolder(), 'tables');
    const first = await running(startDynamoDbLocal({ folder }));
    await createTables(first.client, 'mahalli');
    await first.client.send(new PutItemCommand({ TableName: 'mahalli-core', Item: Key }));
    await first.engine.stop();

    const second = await running(startDynamoDbLocal({ folder }));
    await createTables(second.client, 'mahalli');

    const { Item } = await second.client.send(new GetItemCommand({ TableName: 'mahalli-core', Key }));
    expect(Item).toEqual(Key);
  }, 20_000);
});
