import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { pagesBucket } from './buckets.ts';
import type { ObjectDescription, ObjectStore } from './object-storage/object-store.ts';

const compress = promisify(brotliCompress);

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};

/**
 * Puts what all sites share (style sheets, notices) where pages are read, from a folder of files.
 * What is there already, and as it would be put, is not written again.
 */
export const uploadAssets = async (store: ObjectStore, folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const key = relative(folder, path);
    const body = await readFile(path);
    const description: ObjectDescription = {
      contentType:
        contentTypes[file.name.slice(file.name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      cacheControl: key.startsWith('_app/immutable/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
    };
    const there = await store.read(pagesBucket, key);
    const same =
      there?.body.equals(body) &&
      there.contentType === description.contentType &&
      there.cacheControl === description.cacheControl;
    if (same && (await store.head(pagesBucket, `${key}.br`))) continue;

    // The file itself comes last: once it is there, so are its compressed bytes, even after a kill in between.
    await store.put(pagesBucket, `${key}.br`, await compress(body), {
      ...description,
      contentEncoding: 'br',
    });
    await store.put(pagesBucket, key, body, description);
  }
};
