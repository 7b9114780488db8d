import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logger, tellError } from './log.ts';

/** Serves people: what fails is logged with the request's number, and the door in front shows the error page. */
export const visitHandler = (
  answer: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>,
) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError(({ error, context }) => {
      logger.error('visit not answered', {
        requestId: context.awsRequestId,
        thrown: { ...tellError(error) },
      });
    })
    .handler(answer);
