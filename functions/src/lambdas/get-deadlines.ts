import { routes } from '@mahalli/contracts';
import { requestLaw } from '@mahalli/registry/request-law';
import { openStore } from '../adapters/connect.ts';
import { dynamoCalendars } from '../adapters/dynamo-calendars.ts';
import { getDeadlines } from '../national/answer-api.ts';
import { readTableNames } from '../runtime/env.ts';
import { httpHandler } from '../runtime/http-handler.ts';

const deps = { calendars: dynamoCalendars(openStore(readTableNames())), requestLaw };

export const handler = httpHandler(routes['get-deadlines'], ({ query }) => getDeadlines(deps, query));
