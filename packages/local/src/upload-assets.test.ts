import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pagesBucket } from './buckets.ts';
import { type ObjectStore, openObjectStore } from './object-storage/object-store.ts';
import { uploadAssets } from './upload-assets.ts';

const notice = 'notices/error.html';
const sheet = '_app/immutable/base.css';
const every = [sheet, `${sheet}.br`, notice, `${notice}.br`];

let root: string;
let folder: string;
let store: ObjectStore;
let written: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mahalli-assets-'));
  folder = join(root, 'assets');
  await mkdir(join(folder, '_app/immutable'), { recursive: true });
  await mkdir(join(folder, 'notices'));
  await writeFile(join(folder, sheet), 'body { margin: 0 }');
  await writeFile(join(folder, notice), '<!doctype html><title>خطأ</title>');
  store = await openObjectStore(join(root, 'objects'), { buckets: [pagesBucket] });
  written = [];
  store.onChange((_, key) => written.push(key));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** The store, until it has written so many objects. */
const stoppingAfter = (writes: number): ObjectStore => {
  let left = writes;
  return {
    ...store,
    put: async (...put) => {
      if (left === 0) throw new Error('Stopped.');
      left -= 1;
      return store.put(...put);
    },
  };
};

describe('What all sites share', () => {
  test('is put with its compressed bytes beside it', async () => {
    await uploadAssets(store, folder);
    expect(written.toSorted()).toEqual(every.toSorted());
  });

  test('is not written again when nothing changed', async () => {
    await uploadAssets(store, folder);
    written.length = 0;
    await uploadAssets(store, folder);
    expect(written).toEqual([]);
  });

  test('is written again, both ways, where it changed, and nowhere else', async () => {
    await uploadAssets(store, folder);
    await writeFile(join(folder, notice), '<!doctype html><title>Erreur</title>');
    written.length = 0;
    await uploadAssets(store, folder);
    expect(written).toEqual([`${notice}.br`, notice]);
  });

  test.each([1, 2, 3])('is whole at the next start after a stop at write %i', async (last) => {
    await expect(uploadAssets(stoppingAfter(last), folder)).rejects.toThrow('Stopped.');
    await uploadAssets(store, folder);
    expect((await store.keys(pagesBucket, '')).toSorted()).toEqual(every.toSorted());
  });

  test('says the same both ways after a stop in the middle of a change', async () => {
    await uploadAssets(store, folder);
    const changed = '<!doctype html><title>Erreur</title>';
    await writeFile(join(folder, notice), changed);
    await expect(uploadAssets(stoppingAfter(1), folder)).rejects.toThrow('Stopped.');
    await uploadAssets(store, folder);
    const compressed = await store.read(pagesBucket, `${notice}.br`);
    expect(brotliDecompressSync(compressed?.body ?? Buffer.of()).toString()).toBe(changed);
    expect((await store.read(pagesBucket, notice))?.body.toString()).toBe(changed);
  });

  test('gets its compressed bytes back where an earlier stop lost them', async () => {
    await uploadAssets(store, folder);
    await store.remove(pagesBucket, `${sheet}.br`);
    await uploadAssets(store, folder);
    expect(await store.head(pagesBucket, `${sheet}.br`)).toBeDefined();
  });
});
