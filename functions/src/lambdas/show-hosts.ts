import { openStore } from '../adapters/connect.ts';
import { openHosts } from '../adapters/connect-hosts.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { hostsHandler } from '../runtime/hosts-handler.ts';

const { HOSTS_STORE_ARN } = readEnvironment('HOSTS_STORE_ARN');

export const handler = hostsHandler(dynamoSites(openStore(readTableNames())), openHosts(HOSTS_STORE_ARN));
