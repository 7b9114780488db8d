import type { S3Client } from '@aws-sdk/client-s3';
import type { Sites } from '@mahalli/core';
import type { PublishedFiles } from '../finding/search-portal.ts';
import { pageTextIn } from './s3-pages.ts';

/** The published files of any portal of one bucket, as its readers get them. */
export const s3PublishedFiles = (
  s3: S3Client,
  Bucket: string,
  sites: Pick<Sites, 'find'>,
): PublishedFiles => {
  const textAt = pageTextIn(s3, Bucket);
  return {
    async read(code, address) {
      const site = await sites.find(code);
      return site && textAt(code, site.root, address);
    },
  };
};
