import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { Route } from '@mahalli/contracts';
import { Failure } from '@mahalli/core';
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as v from 'valibot';
import { accept, readBody, reply, replyProblem } from './http-exchange.ts';
import { logger, tellError } from './log.ts';
import { problemOf, unexpected } from './problem.ts';

/** Answers what was thrown: a refusal with its code, anything else with the request's number. */
export const problems = (): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError: (request) => {
    const { error, event, context } = request;
    if (error instanceof Failure) {
      logger.info('refused', { code: error.code });
      request.response = replyProblem(event, problemOf(error));
      return;
    }
    const requestId = context.awsRequestId;
    logger.error('unexpected', { requestId, thrown: { ...tellError(error) } });
    request.response = replyProblem(event, unexpected(requestId));
  },
});

/** What a route was asked, checked. */
export interface Asked<R extends Route> {
  readonly params: v.InferOutput<R['params']>;
  readonly query: v.InferOutput<R['query']>;
  readonly body: v.InferOutput<R['body']>;
}

/**
 * Serves a route: checks what comes in, runs the use case, checks what goes out.
 *
 * The result is parsed too, so a field that is not in the contract never reaches the public.
 */
export const httpHandler = <R extends Route>(
  route: R,
  run: (asked: Asked<R>) => Promise<v.InferInput<R['result']>>,
) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(problems())
    .handler(async (event) => {
      const params = accept(route.params, event.pathParameters ?? {});
      const query = accept(route.query, event.queryStringParameters ?? {});
      const body = accept(route.body, readBody(event));
      return reply(event, v.parse(route.result, await run({ params, query, body })));
    });
