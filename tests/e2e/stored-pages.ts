import { brotliDecompressSync } from 'node:zlib';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { nationalSite, originsOf } from '@mahalli/contracts';
import { type CollectivityCode, rootInPlace } from '@mahalli/core';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { nationalTemplate } from '@mahalli/functions/adapters/national-template';
import { pageKey } from '@mahalli/functions/adapters/s3-pages';
import { readOpenSites } from '@mahalli/functions/national/national-content';
import { publishNational, publishPortal } from '@mahalli/functions/portal/publish-pages';
import type { Run } from '@mahalli/local';
import type { PublishedPages } from '@mahalli/publishing';
import type { ReachedStores } from './reach-stores.ts';

/** Pages by the key of the object that holds them. */
export type Pages = ReadonlyMap<string, string>;

const Bucket = 'sites';

/** What readers of a collectivity and of the national site get at the moment, and when each page was written. */
export const readStoredPages = async (
  { environment }: Run,
  code: CollectivityCode,
): Promise<{ readonly pages: Pages; readonly writtenAt: ReadonlyMap<string, number> }> => {
  const s3 = new S3Client({
    endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? '',
    region: 'local',
    credentials: {
      accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '',
    },
  });
  const pages = new Map<string, string>();
  const writtenAt = new Map<string, number>();
  for (const of of [code, nationalSite]) {
    const Prefix = `sites/${of}/${of === code ? builtTemplate.version : rootInPlace}/`;
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix })) {
      for (const { Key = '', LastModified } of Contents) {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
        pages.set(
          Key,
          Buffer.from(Key.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8'),
        );
        writtenAt.set(Key, LastModified?.getTime() ?? 0);
      }
    }
  }
  s3.destroy();
  return { pages, writtenAt };
};

/** What rendering a collectivity and the national site from nothing gives, each page with its compressed twin. */
export const renderFromNothing = async (
  stores: ReachedStores,
  port: number,
  code: CollectivityCode,
): Promise<Pages> => {
  const pages = new Map<string, string>();
  const pagesOf = (of: string, root: string): PublishedPages => ({
    index: async () => undefined,
    saveIndex: async () => 'the only one',
    async put(path, { body }) {
      const key = pageKey({ code: of, root }, path);
      const text = Buffer.from(body).toString('utf8');
      pages.set(key, text).set(`${key}.br`, text);
    },
    remove: async () => {},
  });
  const deps = {
    ...stores,
    origins: originsOf(`http://localhost:${port}`),
    template: builtTemplate,
    templateOf: async () => builtTemplate,
    pagesOf,
  };
  await publishPortal(deps, code);
  await publishNational({ ...deps, template: nationalTemplate }, () => readOpenSites(stores.national));
  return pages;
};
