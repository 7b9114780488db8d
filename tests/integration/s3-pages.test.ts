import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { s3Pages, s3PagesIn } from '@mahalli/functions/adapters/s3-pages';
import { openObjectStore, startObjectStorage } from '@mahalli/local';
import type { PublishedPages, TraceIndex } from '@mahalli/publishing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const place = { bucket: 'sites', code: '09.273.01.05', root: 'v1' };
const index: TraceIndex = { template: 't1', questions: [], pages: {}, unsettled: [] };
const text = new TextEncoder();

describe('the pages of a site in S3', () => {
  let folder: string;
  let s3: S3Client;
  let pages: PublishedPages;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahalli-pages-'));
    const store = await openObjectStore(folder, { buckets: [place.bucket], rebuildable: [place.bucket] });
    const server = await startObjectStorage({ store, credentials });
    s3 = new S3Client({ endpoint: server.url, region: 'local', credentials });
    pages = s3Pages(s3, place);
    stop = server.stop;
  });
  afterEach(async () => {
    s3.destroy();
    await stop();
    await rm(folder, { recursive: true });
  });

  const keys = async (): Promise<readonly string[]> => {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: place.bucket }));
    return Contents.flatMap(({ Key }) => Key ?? []).toSorted();
  };
  const read = async (Key: string) => {
    const { Body, ...rest } = await s3.send(new GetObjectCommand({ Bucket: place.bucket, Key }));
    return { ...rest, bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
  };
  const html = (body: string) => ({ body: text.encode(body), contentType: 'text/html; charset=utf-8' });

  test.each([
    ['/', 'index.html'],
    ['/ar', 'ar.html'],
    ['/ar/publications/12', 'ar/publications/12.html'],
    ['/publications/12.json', 'publications/12.json'],
    ['/theme.css', 'theme.css'],
    ['/v1.2/page', 'v1.2/page.html'],
  ])('keeps %s as %s', async (path, file) => {
    await pages.put(path, html('<p>'));

    expect(await keys()).toEqual([`sites/09.273.01.05/v1/${file}`, `sites/09.273.01.05/v1/${file}.br`]);
  });

  test('tells browsers what a page is and to ask for it each time', async () => {
    await pages.put('/ar', html('مرحبا'));

    const page = await read('sites/09.273.01.05/v1/ar.html');

    expect(page).toMatchObject({
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'public, max-age=0, must-revalidate',
    });
    expect(page.ContentEncoding).toBeUndefined();
    expect(new TextDecoder().decode(page.bytes)).toBe('مرحبا');
  });

  test('keeps a compressed twin beside every page', async () => {
    const long = '<p>مرحبا</p>'.repeat(200);
    await pages.put('/ar', html(long));

    const twin = await read('sites/09.273.01.05/v1/ar.html.br');

    expect(twin).toMatchObject({ ContentType: 'text/html; charset=utf-8', ContentEncoding: 'br' });
    expect(brotliDecompressSync(twin.bytes).toString('utf8')).toBe(long);
  });

  test('removes a page with its twin, and a page that is not there', async () => {
    await pages.put('/ar', html('مرحبا'.repeat(500)));

    await pages.remove('/ar');
    await pages.remove('/ar');

    expect(await keys()).toEqual([]);
  });

  test('writes the index only if it is still the one that was read', async () => {
    expect(await pages.index()).toBeUndefined();

    const first = await pages.saveIndex(index, undefined);
    const lateFirst = await pages.saveIndex(index, undefined);
    const second = await pages.saveIndex({ ...index, template: 't2' }, first);
    const late = await pages.saveIndex({ ...index, template: 't3' }, first);

    expect([lateFirst, late]).toEqual(['lost', 'lost']);
    expect(second).not.toBe('lost');
    expect(await pages.index()).toEqual({ index: { ...index, template: 't2' }, tag: second });
    expect(await keys()).toEqual(['indexes/09.273.01.05/v1.json']);
  });

  test('lets one of ten publishers write the first index', async () => {
    const tags = await Promise.all(Array.from({ length: 10 }, () => pages.saveIndex(index, undefined)));

    expect(tags.filter((tag) => tag !== 'lost')).toHaveLength(1);
  });

  test('reads again only an index that another process wrote in the meantime', async () => {
    const pagesOf = s3PagesIn(s3, place.bucket);
    const here = () => pagesOf(place.code, place.root);
    const first = await here().saveIndex(index, undefined);

    const known = await here().index();
    const theirs = await pages.saveIndex({ ...index, template: 't2' }, first);
    const fresh = await here().index();

    expect(known?.index).toBe(index);
    expect(fresh).toEqual({ index: { ...index, template: 't2' }, tag: theirs });
    expect((await here().index())?.index).toBe(fresh?.index);
    expect(await here().saveIndex({ ...index, template: 't3' }, first)).toBe('lost');
  });

  test('finds no index once it is gone, whatever it remembers', async () => {
    const pagesOf = s3PagesIn(s3, place.bucket);
    await pagesOf(place.code, place.root).saveIndex(index, undefined);

    await s3.send(
      new DeleteObjectCommand({ Bucket: place.bucket, Key: `indexes/${place.code}/${place.root}.json` }),
    );

    expect(await pagesOf(place.code, place.root).index()).toBeUndefined();
  });

  test('says that an index which disappeared is lost', async () => {
    expect(await pages.saveIndex(index, '"9b2cf535f27731c974343645a3985328"')).toBe('lost');
  });
});
