import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { StaffRoute } from '@mahalli/contracts';
import { Failure } from '@mahalli/core';
import type { Bureau } from '@mahalli/site-template/bureau';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as v from 'valibot';
import { accept, headersOfStaff, readBody } from './http-exchange.ts';
import { problems } from './http-handler.ts';
import { logger } from './log.ts';

/** What an operation of staff was asked, checked. */
export interface StaffAsked<R extends StaffRoute> {
  readonly params: v.InferOutput<R['params']>;
  readonly query: v.InferOutput<R['query']>;
  readonly body: v.InferOutput<R['body']>;
  readonly headers: v.InferOutput<R['headers']>;
}

/** An operation of staff and what answers it, through the bureau as it opens to whoever asks. */
export interface StaffOperation {
  readonly routeKey: string;
  readonly answer: (
    bureau: Bureau,
    event: APIGatewayProxyEventV2,
  ) => Promise<APIGatewayProxyStructuredResultV2>;
}

/** A write that does not say from which version it was made is told so, before anything else of it is read. */
const acceptHeaders = <S extends v.GenericSchema>(
  schema: S,
  headers: APIGatewayProxyEventV2['headers'],
): v.InferOutput<S> => {
  const read = v.safeParse(schema, headers);
  if (read.success) return read.output;
  const field = v.getDotPath(read.issues[0]) ?? '';
  if (field === 'if-match') throw new Failure('version.missing', {});
  throw new Failure('input.invalid', { field, rule: 'header' });
};

const versioned = v.object({ version: v.number() });

const replyStaff = (status: number, result: unknown): APIGatewayProxyStructuredResultV2 => {
  const tagged = v.safeParse(versioned, result);
  return {
    statusCode: status,
    headers: {
      ...headersOfStaff,
      'content-type': 'application/json; charset=utf-8',
      ...(tagged.success && { etag: `"${tagged.output.version}"` }),
    },
    body: JSON.stringify(result),
  };
};

/** Declares what answers an operation: what comes in is checked before, what goes out after. */
export const staffOperation = <R extends StaffRoute>(
  route: R,
  run: (bureau: Bureau, asked: StaffAsked<R>) => Promise<v.InferInput<R['result']>>,
): StaffOperation => ({
  routeKey: `${route.method} ${route.path}`,
  answer: async (bureau, event) => {
    const result = await run(bureau, {
      params: accept(route.params, event.pathParameters ?? {}),
      query: accept(route.query, event.queryStringParameters ?? {}),
      headers: acceptHeaders(route.headers, event.headers),
      body: accept(route.body, readBody(event)),
    });
    return replyStaff(route.status, v.parse(route.result, result));
  },
});

const tokenIn = ({ headers }: APIGatewayProxyEventV2): string => {
  const token = /^Bearer (?<token>[\w.~+/=-]{1,4096})$/i.exec(headers['authorization'] ?? '')?.groups?.[
    'token'
  ];
  if (token === undefined) throw new Failure('token.expired', {});
  return token;
};

/** Serves the operations of staff: who asks is known before anything that is asked is read. */
export const staffHandler = (
  operations: readonly StaffOperation[],
  /** The bureau as it opens to whoever holds this access token; refuses (`token.expired`) a wrong one. */
  bureauOf: (token: string) => Promise<Bureau>,
) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(problems())
    .handler(async (event) => {
      const operation = operations.find(({ routeKey }) => routeKey === event.routeKey);
      if (operation === undefined) throw new Failure('route.unknown', {});
      return operation.answer(await bureauOf(tokenIn(event)), event);
    });
