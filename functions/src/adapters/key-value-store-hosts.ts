import {
  type CloudFrontKeyValueStoreClient,
  CloudFrontKeyValueStoreServiceException,
  DescribeKeyValueStoreCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { hostRecords } from '@mahalli/contracts';
import { Failure, type Hosts } from '@mahalli/core';

const attempts = 5;

/** The tag is that of the whole store: opening another site at the same moment changes it. */
const lostRace = (error: unknown): boolean =>
  error instanceof CloudFrontKeyValueStoreServiceException &&
  [409, 412].includes(error.$metadata.httpStatusCode ?? 0);

/**
 * The hosts that CloudFront's viewer function looks up.
 *
 * CloudFront signs these requests with SigV4a: whoever builds the client loads `@aws-sdk/signature-v4a`.
 */
export const keyValueStoreHosts = (client: CloudFrontKeyValueStoreClient, storeArn: string): Hosts => ({
  async show(site) {
    const Puts = hostRecords(site).map(({ host, record }) => ({ Key: host, Value: record }));
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const { ETag } = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: storeArn }));
        await client.send(
          new UpdateKeysCommand({
            KvsARN: storeArn,
            IfMatch: ETag,
            Puts,
          }),
        );
        return;
      } catch (error) {
        if (!lostRace(error)) throw error;
      }
    }
    throw new Failure('store.busy', {});
  },
});
