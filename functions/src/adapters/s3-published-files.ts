import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { pagesRoot } from '@mahalli/contracts';
import type { PublishedFiles } from '../finding/search-portal.ts';
import { pageKey } from './s3-pages.ts';

/** The published files of any portal of one bucket. */
export const s3PublishedFiles = (s3: S3Client, Bucket: string): PublishedFiles => ({
  async read(code, address) {
    try {
      const Key = pageKey({ code, root: pagesRoot }, address);
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});
