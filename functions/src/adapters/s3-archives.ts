import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { takenOutPrefix } from '@mahalli/contracts';
import type { CollectivityCode, JobId } from '@mahalli/core';
import type { Archives } from '../takeout/archives.ts';
import { dispositionOf } from './s3-inbox.ts';
import { signedAddress } from './signed-address.ts';

const keyOf = (collectivity: CollectivityCode, id: JobId, name: string): string =>
  `${takenOutPrefix}${collectivity}/${id}/${name}`;

/** Archives in S3, beside what browsers send; the bucket removes them after a week. */
export const keptArchives = (s3: S3Client, Bucket: string): Pick<Archives, 'keep'> => ({
  async keep(collectivity, id, name, archive) {
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: keyOf(collectivity, id, name),
        Body: archive,
        ContentType: 'application/zip',
        ContentDisposition: dispositionOf(name, 'application/zip'),
      }),
    );
  },
});

/** Addresses of archives, signed for a minute, at the host where browsers reach the inbox. */
export const archiveAddresses = (s3: S3Client, address: string, now: () => Date): Pick<Archives, 'sign'> => ({
  sign: (collectivity, id, name) => signedAddress(s3, address, keyOf(collectivity, id, name), now()),
});
