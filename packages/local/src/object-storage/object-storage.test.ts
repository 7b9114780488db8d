import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listening } from '../listen.ts';
import { startObjectStorage } from './object-storage.ts';
import { type ObjectStore, openObjectStore } from './object-store.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const Bucket = 'sites';

let folder: string;
let store: ObjectStore;
let server: Listening;
let s3: S3Client;

const clientWith = (secretAccessKey: string): S3Client =>
  new S3Client({
    endpoint: server.url,
    region: 'local',
    credentials: { accessKeyId: credentials.accessKeyId, secretAccessKey },
    maxAttempts: 1,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-s3-'));
  store = await openObjectStore(folder, { buckets: [Bucket, 'inbox'], rebuildable: [Bucket] });
  server = await startObjectStorage({ store, credentials, mostBytes: 1024 * 1024 });
  s3 = clientWith(credentials.secretAccessKey);
});

afterAll(async () => {
  s3.destroy();
  await server.stop();
  await rm(folder, { recursive: true });
});

const put = (Key: string, Body: string, more: object = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

const textOf = async (Key: string): Promise<string | undefined> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return Body?.transformToString();
};

describe('the embedded object storage', () => {
  test('gives back an object with everything that was said about it', async () => {
    await put('09.273/v1/ar/صفحة (1)+’.html', 'مرحبا', {
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'public, max-age=60',
      ContentEncoding: 'br',
      Metadata: { hash: 'abc' },
    });

    const found = await s3.send(new GetObjectCommand({ Bucket, Key: '09.273/v1/ar/صفحة (1)+’.html' }));

    expect(await found.Body?.transformToString()).toBe('مرحبا');
    expect(found).toMatchObject({
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'public, max-age=60',
      ContentEncoding: 'br',
      Metadata: { hash: 'abc' },
      ETag: `"${createHash('md5').update('مرحبا').digest('hex')}"`,
    });
  });

  test('accepts a stream, which the SDK sends in chunks with a trailing checksum', async () => {
    const words = ['un', 'deux', 'trois'];
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'stream',
        Body: Readable.from(words.map((word) => Buffer.from(word))),
        ContentLength: 11,
      }),
    );

    expect(await textOf('stream')).toBe('undeuxtrois');
  });

  test('answers 304 to a reader that already has the object, and NoSuchKey when there is none', async () => {
    const { ETag } = await put('page', 'text');

    const again = s3.send(new GetObjectCommand({ Bucket, Key: 'page', IfNoneMatch: ETag }));
    await expect(again).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
    await expect(s3.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'x' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });

  test('gives a part of an object', async () => {
    await put('alphabet', 'abcdefghij');

    const part = await s3.send(new GetObjectCommand({ Bucket, Key: 'alphabet', Range: 'bytes=2-4' }));

    expect(await part.Body?.transformToString()).toBe('cde');
    expect(part.ContentRange).toBe('bytes 2-4/10');
  });

  test('lets exactly one of many creators win', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      put('created-once', `${index}`, { IfNoneMatch: '*' }),
    );

    const results = await Promise.allSettled(tries);

    const winners = results.flatMap((result, index) => (result.status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    expect(await textOf('created-once')).toBe(`${winners[0]}`);
    const loser = results.find((result) => result.status === 'rejected');
    expect(loser?.reason).toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
  });

  test('lets exactly one of many who read the same version replace it', async () => {
    const { ETag } = await put('index', 'first');

    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => put('index', `next ${index}`, { IfMatch: ETag })),
    );

    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    await expect(put('never-there', 'x', { IfMatch: '"abc"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  test('lists by prefix, in byte order, page by page, and folds at a delimiter', async () => {
    for (const key of ['list/b', 'list/a/2', 'list/a/1', 'list/a-b', 'list/É', 'listless'])
      await put(key, 'x');

    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 3 }));
    const second = await s3.send(
      new ListObjectsV2Command({
        Bucket,
        Prefix: 'list/',
        MaxKeys: 3,
        ContinuationToken: first.NextContinuationToken,
      }),
    );
    const folded = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', Delimiter: '/' }));

    const keysOf = (page: typeof first) => page.Contents?.map(({ Key }) => Key);
    expect(keysOf(first)).toEqual(['list/a-b', 'list/a/1', 'list/a/2']);
    expect(first.IsTruncated).toBe(true);
    expect(keysOf(second)).toEqual(['list/b', 'list/É']);
    expect(second.IsTruncated).toBe(false);
    expect(folded.CommonPrefixes).toEqual([{ Prefix: 'list/a/' }]);
    expect(keysOf(folded)).toEqual(['list/a-b', 'list/b', 'list/É']);
  });

  test('deletes one, many, and what is not there', async () => {
    for (const key of ['gone/1', 'gone/2', 'gone/<3>&']) await put(key, 'x');

    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone/1' }));
    await s3.send(
      new DeleteObjectsCommand({
        Bucket,
        Delete: { Objects: [{ Key: 'gone/2' }, { Key: 'gone/<3>&' }, { Key: 'gone/never' }] },
      }),
    );

    expect(await store.keys(Bucket, 'gone/')).toEqual([]);
  });

  test('copies an object with what it says about itself', async () => {
    await put('source é', 'copied', { ContentType: 'text/plain', Metadata: { a: 'b' } });

    await s3.send(
      new CopyObjectCommand({
        Bucket: 'inbox',
        Key: 'copy',
        CopySource: encodeURIComponent(`${Bucket}/source é`),
      }),
    );

    expect(await store.read('inbox', 'copy')).toMatchObject({
      body: Buffer.from('copied'),
      contentType: 'text/plain',
      metadata: { a: 'b' },
    });
  });

  test('keeps a key that tries to climb inside its bucket', async () => {
    await put('../../inbox/=stolen', 'x');

    expect(await store.keys('inbox', '=')).toEqual([]);
    expect(await textOf('../../inbox/=stolen')).toBe('x');
  });

  test('refuses a wrong secret, an unsigned request and a body over the limit', async () => {
    const forger = clientWith('another secret');

    await expect(forger.send(new GetObjectCommand({ Bucket, Key: 'page' }))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    expect((await fetch(`${server.url}/${Bucket}/page`)).status).toBe(403);
    await expect(put('large', 'x'.repeat(1024 * 1024 + 1))).rejects.toMatchObject({ name: 'EntityTooLarge' });
    forger.destroy();
  });

  test('tells its listeners what changed', async () => {
    const heard: string[] = [];
    const stop = store.onChange((bucket, key) => heard.push(`${bucket}/${key}`));

    await put('heard', 'x');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'heard' }));
    stop();
    await put('heard', 'y');

    expect(heard).toEqual(['sites/heard', 'sites/heard']);
  });
});
