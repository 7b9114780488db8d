import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
// CloudFront wants these requests signed for every region at once.
import '@aws-sdk/signature-v4a';
import { keyValueStoreHosts } from './key-value-store-hosts.ts';

/** Opens CloudFront's list of hosts. */
export const openHosts = (storeArn: string) =>
  keyValueStoreHosts(new CloudFrontKeyValueStoreClient({}), storeArn);
