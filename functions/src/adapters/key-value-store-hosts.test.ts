import {
  CloudFrontKeyValueStoreClient,
  CloudFrontKeyValueStoreServiceException,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { hostRecords } from '@mahalli/contracts';
import { aSite } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { keyValueStoreHosts } from './key-value-store-hosts.ts';

const arn = 'arn:aws:cloudfront::000000000000:key-value-store/hosts';

/** A store whose tag somebody else changes under the first `races` writers. */
const contended = (races: number, status: number) => {
  const written: unknown[] = [];
  let tag = 0;
  const client = new CloudFrontKeyValueStoreClient({ region: 'local' });
  client.middlewareStack.add(
    (_, { commandName }) =>
      async ({ input }) => {
        const answer = { response: {}, output: { $metadata: {}, ETag: `tag-${tag}` } };
        if (commandName === 'DescribeKeyValueStoreCommand') return answer;
        if (tag < races) {
          tag += 1;
          throw new CloudFrontKeyValueStoreServiceException({
            name: 'ConflictException',
            $fault: 'client',
            $metadata: { httpStatusCode: status },
          });
        }
        written.push(input);
        return answer;
      },
    { step: 'initialize', priority: 'high' },
  );
  return { client, written };
};

describe('the hosts in CloudFront’s key value store', () => {
  const site = aSite({ state: 'live', hosts: ['a.example', 'b.example'] });

  test('show a site under every one of its names, from the tag that was read', async () => {
    const { client, written } = contended(0, 409);

    await keyValueStoreHosts(client, arn).show(site);

    expect(written).toEqual([
      {
        KvsARN: arn,
        IfMatch: 'tag-0',
        Puts: hostRecords(site).map(({ host, record }) => ({ Key: host, Value: record })),
      },
    ]);
  });

  test.each([409, 412])('are written again when another site was faster (%i)', async (status) => {
    const { client, written } = contended(4, status);

    await keyValueStoreHosts(client, arn).show(site);

    expect(written).toMatchObject([{ IfMatch: 'tag-4' }]);
  });

  test('are given up when others are always faster', async () => {
    const { client, written } = contended(9, 409);

    await expect(keyValueStoreHosts(client, arn).show(site)).rejects.toMatchObject({ code: 'store.busy' });
    expect(written).toEqual([]);
  });

  test('do not hide what else goes wrong', async () => {
    const { client } = contended(1, 403);

    await expect(keyValueStoreHosts(client, arn).show(site)).rejects.toMatchObject({
      name: 'ConflictException',
    });
  });
});
