import { routes } from '@mahalli/contracts';
import { openStore } from '../adapters/connect.ts';
import { dynamoNational } from '../adapters/dynamo-national.ts';
import { listCoverage } from '../national/answer-api.ts';
import { readTableNames } from '../runtime/env.ts';
import { httpHandler } from '../runtime/http-handler.ts';

const national = dynamoNational(openStore(readTableNames()));

export const handler = httpHandler(routes['list-coverage'], ({ query }) => listCoverage({ national }, query));
