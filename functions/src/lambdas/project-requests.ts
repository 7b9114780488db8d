import { requestLaw } from '@mahalli/registry/request-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { dynamoRegister } from '../adapters/dynamo-register.ts';
import { changedRequest, projectRequests } from '../register/project-requests.ts';
import { readTableNames } from '../runtime/env.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const store = openStore(readTableNames());
const deps = { register: dynamoRegister(store), calendars: dynamoCalendars(store), requestLaw };

export const handler = streamHandler({
  read: changedRequest,
  groupOf: ({ collectivity }) => collectivity,
  act: (_group, requests) => projectRequests(deps, requests),
});
