import type { S3Client } from '@aws-sdk/client-s3';
import type { FileAddresses } from '../bureau/bureau-files.ts';
import { heldKey, waitingKey } from './s3-inbox.ts';
import { signedAddress } from './signed-address.ts';

/**
 * Addresses of files that the public does not read, signed for a moment: the bucket lies on a host that knows neither
 * pages nor sessions.
 */
export const s3FileAddresses = (s3: S3Client, address: string, now: () => Date): FileAddresses => ({
  sign(collectivity, { file, name }, place) {
    const key = (place === 'held' ? heldKey : waitingKey)(collectivity, `${file}/${name}`);
    return signedAddress(s3, address, key, now());
  },
});
