import {
  type CloudFrontKeyValueStoreClient,
  CloudFrontKeyValueStoreServiceException,
  DescribeKeyValueStoreCommand,
  paginateListKeys,
  UpdateKeysCommand,
  type UpdateKeysCommandInput,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { type HostRecord, hostRecords } from '@mahalli/contracts';
import { Failure, type Hosts } from '@mahalli/core';
import type { HostList } from '../provisioning/rebuild-hosts.ts';

const attempts = 5;

/** The tag is that of the whole store: opening another site at the same moment changes it. */
const lostRace = (error: unknown): boolean =>
  error instanceof CloudFrontKeyValueStoreServiceException &&
  [409, 412].includes(error.$metadata.httpStatusCode ?? 0);

/** What one call of CloudFront takes, puts and deletions together. */
const mostKeys = 50;

/**
 * The hosts that CloudFront's viewer function looks up. Requests are signed with SigV4a: see `connect-hosts`.
 */
export const keyValueStoreHosts = (
  client: CloudFrontKeyValueStoreClient,
  storeArn: string,
): Hosts & HostList => {
  const update = async (keys: Pick<UpdateKeysCommandInput, 'Puts' | 'Deletes'>): Promise<void> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        const { ETag } = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: storeArn }));
        await client.send(new UpdateKeysCommand({ KvsARN: storeArn, IfMatch: ETag, ...keys }));
        return;
      } catch (error) {
        if (!lostRace(error)) throw error;
      }
    }
    throw new Failure('store.busy', {});
  };
  const putsOf = (records: readonly HostRecord[]) =>
    records.map(({ host, record }) => ({ Key: host, Value: record }));

  return {
    show: (site, gone = []) =>
      update({
        Puts: putsOf(hostRecords(site)),
        ...(gone.length > 0 && { Deletes: gone.map((Key) => ({ Key })) }),
      }),
    async all() {
      const found = new Map<string, string>();
      for await (const { Items = [] } of paginateListKeys({ client }, { KvsARN: storeArn }))
        for (const { Key, Value } of Items)
          if (Key !== undefined && Value !== undefined) found.set(Key, Value);
      return found;
    },
    async change(written, removed) {
      for (let at = 0; at < written.length; at += mostKeys)
        await update({ Puts: putsOf(written.slice(at, at + mostKeys)) });
      for (let at = 0; at < removed.length; at += mostKeys)
        await update({ Deletes: removed.slice(at, at + mostKeys).map((Key) => ({ Key })) });
    },
  };
};
