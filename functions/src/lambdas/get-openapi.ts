import { openApi, routes } from '@mahalli/contracts';
import { readEnvironment } from '../runtime/env.ts';
import { httpHandler } from '../runtime/http-handler.ts';

const { NATIONAL_ORIGIN } = readEnvironment('NATIONAL_ORIGIN');
const document = openApi(NATIONAL_ORIGIN);

export const handler = httpHandler(routes['get-openapi'], async () => document);
