import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cloud, startCloud } from './cloud.ts';
import { dynoxideProgram } from './tables/dynoxide.ts';
import { freePort } from './tables/engine.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-cloud-'));
});
afterEach(() => rm(folder, { recursive: true }));

const start = (port: number): Promise<Cloud> =>
  startCloud({
    folder,
    port,
    tablePrefix: 'mahalli',
    buckets: ['sites'],
    rebuildable: ['sites'],
    issuer: `http://id.localhost:${port}`,
    home: `http://bureau.localhost:${port}/`,
    clients: ({ clientSecret }) => [
      { id: 'bureau', secret: clientSecret, redirectUris: [`http://bureau.localhost:${port}/callback`] },
    ],
    mailFrom: 'mahalli@example.ma',
    onLost: () => {},
  });

/** The settings that the SDK would read from the environment. */
const settings = (cloud: Cloud, endpoint: string) => ({
  endpoint: cloud.environment[endpoint] ?? '',
  region: cloud.environment['AWS_REGION'] ?? '',
  credentials: {
    accessKeyId: cloud.environment['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.environment['AWS_SECRET_ACCESS_KEY'] ?? '',
  },
});

const Key = { pk: { S: 'a' }, sk: { S: 'b' } };

describe.skipIf(dynoxideProgram() === undefined)('the embedded cloud', () => {
  test('keeps everything across a restart', async () => {
    const port = await freePort();
    const first = await start(port);
    const account = await first.identity.accounts.create({ email: 'a@example.ma', name: 'A' });
    first.keyValues.put('tiznit.localhost', '{}');
    await new DynamoDBClient(settings(first, 'AWS_ENDPOINT_URL_DYNAMODB')).send(
      new PutItemCommand({ TableName: first.tableNames.core, Item: Key }),
    );
    await new S3Client(settings(first, 'AWS_ENDPOINT_URL_S3')).send(
      new PutObjectCommand({ Bucket: 'sites', Key: 'page', Body: 'مرحبا' }),
    );
    await first.stop();

    const second = await start(port);

    const { Item } = await new DynamoDBClient(settings(second, 'AWS_ENDPOINT_URL_DYNAMODB')).send(
      new GetItemCommand({ TableName: second.tableNames.core, Key }),
    );
    const { Body } = await new S3Client(settings(second, 'AWS_ENDPOINT_URL_S3')).send(
      new GetObjectCommand({ Bucket: 'sites', Key: 'page' }),
    );
    expect(Item).toEqual(Key);
    expect(await Body?.transformToString()).toBe('مرحبا');
    expect(second.identity.accounts.find(account.sub)).toEqual(account);
    expect(second.keyValues.get('tiznit.localhost')).toBe('{}');
    expect(second.secrets).toEqual(first.secrets);
    await second.stop();
  });

  test('refuses a port in use before it starts anything, and leaves the folder free', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));

    await expect(start(port)).rejects.toMatchObject({ name: 'StartProblem', code: 'port.in-use' });
    await new Promise((resolve) => other.close(resolve));
    await (await start(port)).stop();
  });

  test('starts again after kill -9, without waiting for anybody', async () => {
    const port = await freePort();
    const program = `
      import { startCloud } from ${JSON.stringify(join(import.meta.dirname, 'cloud.ts'))};
      const cloud = await startCloud({ folder: ${JSON.stringify(folder)}, port: ${port}, tablePrefix: 'mahalli', buckets: ['sites'],
        rebuildable: [], issuer: 'http://id.localhost:${port}', home: 'http://localhost/', clients: () => [], onLost: () => {} });
      cloud.keyValues.put('a', 'b');
      console.log('ready');
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await expect(start(port)).rejects.toMatchObject({ code: 'folder.in-use' });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;

    const cloud = await start(port);

    expect(cloud.keyValues.get('a')).toBe('b');
    await cloud.stop();
  });
});

test('a start problem is told in both languages, without a stack trace, with exit code 1', async () => {
  const program = `
    import { runOrExplain } from ${JSON.stringify(join(import.meta.dirname, 'folder/run-or-explain.ts'))};
    import { openFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder/open-folder.ts'))};
    await runOrExplain(async () => { await openFolder(${JSON.stringify(join(import.meta.filename, 'below'))}, 1); });
  `;
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', program], (error, _, text) =>
      resolve({ code: error?.code, stderr: text }),
    );
  });

  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toContain('Impossible d’écrire');
  expect(stderr).toContain('تعذّرت الكتابة');
});
