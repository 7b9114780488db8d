import { requestLaw } from '@mahalli/registry/request-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { dynamoRegister } from '../adapters/dynamo-register.ts';
import { dynamoRequests } from '../adapters/dynamo-requests.ts';
import { dynamoSites } from '../adapters/dynamo-sites.ts';
import { readTableNames } from '../runtime/env.ts';
import type { RegisterRebuildDeps } from './rebuild-register.ts';

/** What making the register again needs, for a command that runs beside the functions and is told the same. */
export const registerRebuildDeps = (): RegisterRebuildDeps => {
  const store = openStore(readTableNames());
  return {
    register: dynamoRegister(store, 'same or newer'),
    requests: dynamoRequests(store),
    calendars: dynamoCalendars(store),
    requestLaw,
    list: dynamoSites(store).list,
  };
};
