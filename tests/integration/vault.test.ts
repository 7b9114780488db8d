import { randomBytes } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { vaultItem } from '@mahalli/core';
import { aCode, aMoment } from '@mahalli/core/testing';
import { dynamoVault } from '@mahalli/functions/adapters/dynamo-vault';
import { kmsKeyWrapper } from '@mahalli/functions/adapters/kms-key-wrapper';
import type { Store } from '@mahalli/functions/adapters/store';
import { type Listening, startKeys } from '@mahalli/local';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const [mine, other] = [aCode(), aCode(2)];
const item = v.parse(vaultItem, 'subscription/one');
const second = v.parse(vaultItem, 'subscription/two');
const fields = { email: 'salma@personal.example', name: 'سلمى العلوي' };

const oneYear = 366 * 24 * 60 * 60 * 1000;

describe.each(engines.slice(0, 1))('The vault over $name and the embedded KMS', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let kms: Listening;
  let store: Store;
  let now: Date;
  const undo: (() => unknown)[] = [];

  beforeAll(async () => {
    const engine = await start();
    undo.push(() => engine.stop());
    client = clientOf(engine);
    kms = await startKeys({ wrappingKey: randomBytes(32).toString('base64url'), credentials });
    undo.push(() => kms.stop());
  });
  afterAll(async () => {
    for (const one of undo.reverse()) await one();
  });
  beforeEach(async () => {
    store = await emptyStore(client);
    now = new Date(aMoment);
  });

  const wrapper = (KeyId = 'vault', over: Partial<typeof credentials> = {}) =>
    kmsKeyWrapper(KeyId, { endpoint: kms.url, region: 'local', credentials: { ...credentials, ...over } });

  /** A vault as a process opens it that remembers nothing. */
  const openVault = (keys = wrapper()) => dynamoVault({ store, wrapper: keys, now: () => now });

  const rowOf = (code: string, sk: string) =>
    client
      .send(new GetCommand({ TableName: store.tables.civic, Key: { pk: `${code}#VAULT`, sk } }))
      .then(({ Item }) => Item ?? {});

  test('opens in a process that starts later', async () => {
    await openVault().seal(mine, item, fields);

    expect(await openVault().open(mine, item)).toEqual(fields);
    expect(await openVault().fingerprint(mine, 'email', 'a')).toBe(
      await openVault().fingerprint(mine, 'email', 'a'),
    );
  });

  test('leaves nothing personal in the table', async () => {
    await openVault().seal(mine, item, fields);
    await openVault().fingerprint(mine, 'email', fields.email);

    const { Items } = await client.send(new ScanCommand({ TableName: store.tables.civic }));

    expect(Items).toHaveLength(3);
    for (const value of Object.values(fields)) expect(JSON.stringify(Items)).not.toContain(value);
  });

  test.each([
    ['another collectivity', { pk: `${other}#VAULT`, collectivity: other }, other, item],
    ['another item', { sk: `ITEM#${second}`, item: second }, mine, second],
  ] as const)('does not open a row that was moved to %s', async (_where, place, code, moved) => {
    await openVault().seal(mine, item, fields);
    await openVault().seal(other, second, fields);
    const row = await rowOf(mine, `ITEM#${item}`);

    await client.send(new PutCommand({ TableName: store.tables.civic, Item: { ...row, ...place } }));

    await expect(openVault().open(code, moved)).rejects.toThrow();
  });

  test('does not open a field that was moved to another', async () => {
    await openVault().seal(mine, item, fields);
    const row = await rowOf(mine, `ITEM#${item}`);

    const swapped = { ...row, fields: { email: row['fields'].name, name: row['fields'].email } };
    await client.send(new PutCommand({ TableName: store.tables.civic, Item: swapped }));

    await expect(openVault().open(mine, item)).rejects.toThrow();
  });

  test('does not open with the key of another collectivity, wherever it is put', async () => {
    await openVault().seal(mine, item, fields);
    await openVault().seal(other, item, fields);
    const key = await rowOf(mine, 'KEY#000001');

    const stolen = { ...key, pk: `${other}#VAULT`, collectivity: other };
    await client.send(new PutCommand({ TableName: store.tables.civic, Item: stolen }));

    await expect(openVault().open(other, item)).rejects.toThrow(/InvalidCiphertext|unable to authenticate/);
  });

  test('seals with a new key each year, and opens what the old one sealed', async () => {
    await openVault().seal(mine, item, fields);
    const print = await openVault().fingerprint(mine, 'email', fields.email);

    now = new Date(now.getTime() + oneYear);
    await openVault().seal(mine, second, fields);

    expect(await rowOf(mine, `ITEM#${item}`)).toMatchObject({ key: '000001' });
    expect(await rowOf(mine, `ITEM#${second}`)).toMatchObject({ key: '000002' });
    expect(await openVault().open(mine, item)).toEqual(fields);
    expect(await openVault().open(mine, second)).toEqual(fields);
    expect(await openVault().fingerprint(mine, 'email', fields.email)).toBe(print);
  });

  test('asks for a key once in five minutes, and again after', async () => {
    let asked = 0;
    const keys = wrapper();
    const counting = {
      draw: keys.draw,
      unwrap: (...of: Parameters<typeof keys.unwrap>) => {
        asked += 1;
        return keys.unwrap(...of);
      },
    };
    await openVault().seal(mine, item, fields);
    const vault = openVault(counting);

    for (const _ of [1, 2, 3]) await vault.open(mine, item);
    expect(asked).toBe(1);
    now = new Date(now.getTime() + 5 * 60 * 1000);
    await vault.open(mine, item);
    expect(asked).toBe(2);
  });

  test.each([
    ['under another key of KMS', () => wrapper('another')],
    ['with other credentials', () => wrapper('vault', { secretAccessKey: 'wrong' })],
  ])('does not open %s', async (_how, keys) => {
    await openVault().seal(mine, item, fields);

    await expect(openVault(keys()).open(mine, item)).rejects.toThrow();
  });
});
