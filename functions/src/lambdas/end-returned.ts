import { openStore } from '../adapters/connect.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { dynamoSubscriptions } from '../adapters/dynamo-subscriptions.ts';
import { endReturned } from '../alerts/end-returned.ts';
import { readTableNames } from '../runtime/env.ts';
import { topicHandler } from '../runtime/topic-handler.ts';

const store = openStore(readTableNames());
const deps = {
  subscriptions: dynamoSubscriptions(store),
  requests: dynamoRequests(store),
  sites: dynamoSites(store),
  members: dynamoMembers(store),
  now: () => new Date(),
};

export const handler = topicHandler((told) => endReturned(deps, told));
