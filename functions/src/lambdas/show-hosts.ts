import { openStore } from '../adapters/connect.ts';
import { openHosts } from '../adapters/connect-hosts.ts';
import { dynamoHostOwners, dynamoSites } from '../adapters/dynamo-sites.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { hostsHandler } from '../runtime/hosts-handler.ts';

const { HOSTS_STORE_ARN } = readEnvironment('HOSTS_STORE_ARN');

const store = openStore(readTableNames());

export const handler = hostsHandler(dynamoSites(store), dynamoHostOwners(store), openHosts(HOSTS_STORE_ARN));
