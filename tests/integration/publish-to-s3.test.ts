import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { s3Pages } from '@mahalli/functions/adapters/s3-pages';
import { openObjectStore, startObjectStorage } from '@mahalli/local';
import { publishSite } from '@mahalli/publishing';
import { afterAll, beforeAll, expect, test } from 'vitest';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const Bucket = 'sites';
let folder: string;
let s3: S3Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-publish-'));
  const store = await openObjectStore(folder, { buckets: [Bucket], rebuildable: [Bucket] });
  const server = await startObjectStorage({ store, credentials });
  s3 = new S3Client({ endpoint: server.url, region: 'local', credentials });
  stop = server.stop;
});
afterAll(async () => {
  s3.destroy();
  await stop();
  await rm(folder, { recursive: true });
});

test('five publishers at once leave the newest content in S3, and a sixth finds nothing to do', async () => {
  const paths = Array.from({ length: 30 }, (_, nth) => `/ar/publications/${nth + 1}`);
  let edition = 0;
  const publish = () =>
    publishSite({
      load: async () => {
        const now = edition;
        return { content: { edition: async () => now }, paths };
      },
      settled: new Set<never>(),
      template: 'v1',
      render: async (path, content) => ({
        body: new TextEncoder().encode(`${path} ${'مرحبا '.repeat(300)} ${await content.edition()}`),
        contentType: 'text/html; charset=utf-8',
      }),
      fingerprint: (of) => createHash('sha256').update(of).digest('base64url'),
      pages: s3Pages(s3, { bucket: Bucket, code: '09.273.01.05', root: 'v1' }),
    });
  const change = () => {
    edition += 1;
    return publish();
  };

  await Promise.all([change(), change(), change(), change(), change()]);

  for (const path of paths) {
    const { Body } = await s3.send(
      new GetObjectCommand({ Bucket, Key: `sites/09.273.01.05/v1${path}.html` }),
    );
    expect(await Body?.transformToString()).toMatch(/ 5$/);
  }
  expect(await publish()).toEqual({ rendered: 0, written: [], removed: [], kept: 30 });
});
