import { retentionOn } from '@mahalli/registry/request-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { keepRetention } from '../requests/keep-retention.ts';
import { readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const deps = {
  requests: dynamoRequests(openStore(readTableNames())),
  retention: retentionOn,
  now: () => new Date(),
};

export const handler = scheduleHandler(() => keepRetention(deps));
