import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTables } from '../tables/create-tables.ts';
import { canRunDynamoDbLocal, startDynamoDbLocal } from '../tables/dynamodb-local.ts';
import { dynoxideProgram, startDynoxide } from '../tables/dynoxide.ts';
import type { Engine } from '../tables/engine.ts';
import { runStream } from './run-stream.ts';

const engines = [
  ...(dynoxideProgram() === undefined ? [] : [['dynoxide', startDynoxide] as const]),
  ...(canRunDynamoDbLocal() ? [['DynamoDB Local', startDynamoDbLocal] as const] : []),
];

describe.each(engines)('a stream of %s', (_, startEngine) => {
  let engine: Engine;
  let client: DynamoDBClient;
  let folder: string;
  let prefix = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahalli-streams-'));
    engine = await startEngine();
    client = new DynamoDBClient({
      endpoint: engine.url,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  }, 20_000);

  afterAll(async () => {
    client.destroy();
    await engine.stop();
    await rm(folder, { recursive: true });
  });

  const aTable = async (): Promise<string> => {
    prefix += 1;
    await createTables(client, `t${prefix}`);
    return `t${prefix}-core`;
  };

  const put = async (TableName: string, from: number, to: number): Promise<void> => {
    for (let number = from; number <= to; number += 1) {
      const Item = { pk: { S: 'a' }, sk: { S: `${number}` }, bytes: { B: new Uint8Array([1, 2]) } };
      await client.send(new PutItemCommand({ TableName, Item }));
    }
  };

  const numbersOf = ({ Records }: DynamoDBStreamEvent): number[] =>
    Records.map(({ dynamodb }) => Number(dynamodb?.Keys?.['sk']?.S));

  const settings = (table: string, name: string) => ({
    name,
    endpoint: engine.url,
    table,
    folder: join(folder, table),
    tries: 2,
  });

  test('hands over what Lambda would hand over', async () => {
    const table = await aTable();
    const events: DynamoDBStreamEvent[] = [];
    await put(table, 1, 1);

    const stream = await runStream({
      ...settings(table, 'shape'),
      handler: async (event) => void events.push(event),
    });
    await stream.caughtUp();
    await stream.stop();

    expect(events[0]?.Records[0]).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventSourceARN: expect.stringContaining(`table/${table}/stream/`),
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: 'a' }, sk: { S: '1' } },
        NewImage: { pk: { S: 'a' }, sk: { S: '1' }, bytes: { B: 'AQI=' } },
        SequenceNumber: expect.any(String),
      },
    });
  });

  test('is read by several functions, each from where it stopped', async () => {
    const table = await aTable();
    const heard = { project: [] as number[], notify: [] as number[] };
    const start = (name: 'project' | 'notify') =>
      runStream({
        ...settings(table, name),
        batchSize: 4,
        handler: async (event) => void heard[name].push(...numbersOf(event)),
      });

    await put(table, 1, 10);
    const first = await start('project');
    await first.caughtUp();
    await first.stop();
    await put(table, 11, 12);
    const both = [await start('project'), await start('notify')];
    await Promise.all(both.map((one) => one.caughtUp()));
    await Promise.all(both.map((one) => one.stop()));

    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(heard).toEqual({ project: all, notify: all });
  });

  test('puts a poison record in the failure folder with its cause and goes on', async () => {
    const table = await aTable();
    const heard = new Set<number>();
    await put(table, 1, 20);

    const stream = await runStream({
      ...settings(table, 'poisoned'),
      handler: async (event) => {
        const numbers = numbersOf(event);
        if (numbers.includes(7)) throw new Error('cannot apply seven');
        for (const number of numbers) heard.add(number);
      },
    });
    await stream.caughtUp();
    await stream.stop();

    expect(heard.size).toBe(19);
    const failures = join(folder, table, 'failures', 'poisoned');
    const [file = ''] = await readdir(failures);
    expect(await readFile(join(failures, file), 'utf8')).toContain('cannot apply seven');
  });

  test('delivers soon after a write, sooner after a nudge', async () => {
    const table = await aTable();
    let arrived = Promise.withResolvers<number>();
    const stream = await runStream({
      ...settings(table, 'fast'),
      idleMs: 60_000,
      handler: async () => arrived.resolve(performance.now()),
    });
    await stream.caughtUp();

    await put(table, 1, 1);
    stream.nudge();
    await arrived.promise;
    arrived = Promise.withResolvers();
    await put(table, 2, 2);
    await arrived.promise;

    await stream.stop();
  });
});
