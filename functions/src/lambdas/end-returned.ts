import { openStore } from '../adapters/connect.ts';
import { dynamoSubscriptions } from '../adapters/dynamo-subscriptions.ts';
import { endReturned } from '../alerts/end-returned.ts';
import { readTableNames } from '../runtime/env.ts';
import { topicHandler } from '../runtime/topic-handler.ts';

const deps = { subscriptions: dynamoSubscriptions(openStore(readTableNames())) };

export const handler = topicHandler((told) => endReturned(deps, told));
