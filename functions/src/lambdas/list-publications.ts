import { originsOf, routes } from '@mahalli/contracts';
import { openStore } from '../adapters/connect.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { listPublications } from '../national/answer-api.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { httpHandler } from '../runtime/http-handler.ts';

const { NATIONAL_ORIGIN } = readEnvironment('NATIONAL_ORIGIN');
const deps = { national: dynamoNational(openStore(readTableNames())), origins: originsOf(NATIONAL_ORIGIN) };

export const handler = httpHandler(routes['list-publications'], ({ query }) => listPublications(deps, query));
