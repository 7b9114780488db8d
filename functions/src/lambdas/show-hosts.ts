import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import '@aws-sdk/signature-v4a';
import { openStore } from '../adapters/connect.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { keyValueStoreHosts } from '../adapters/key-value-store-hosts.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { hostsHandler } from '../runtime/hosts-handler.ts';

const { HOSTS_STORE_ARN } = readEnvironment('HOSTS_STORE_ARN');

export const handler = hostsHandler(
  dynamoSites(openStore(readTableNames())),
  keyValueStoreHosts(new CloudFrontKeyValueStoreClient({}), HOSTS_STORE_ARN),
);
