import { requestLaw } from '@mahalli/registry/request-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { dynamoMembers } from '../adapters/dynamo-members.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { sweepDeadlines } from '../requests/sweep-deadlines.ts';
import { readTableNames } from '../runtime/env.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const store = openStore(readTableNames());
const deps = {
  requests: dynamoRequests(store),
  sites: dynamoSites(store),
  members: dynamoMembers(store),
  calendars: dynamoCalendars(store),
  requestLaw,
  now: () => new Date(),
};

export const handler = scheduleHandler(() => sweepDeadlines(deps));
