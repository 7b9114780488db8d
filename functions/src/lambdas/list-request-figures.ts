import { routes } from '@mahalli/contracts';
import { openStore } from '../adapters/connect.ts';
import { dynamoRegister } from '../adapters/dynamo-register.ts';
import { listRequestFigures } from '../register/list-request-figures.ts';
import { readTableNames } from '../runtime/env.ts';
import { httpHandler } from '../runtime/http-handler.ts';

const register = dynamoRegister(openStore(readTableNames()));

export const handler = httpHandler(routes['list-request-figures'], ({ query }) =>
  listRequestFigures({ register }, query),
);
