import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logger, tellError } from './log.ts';

type Answer = APIGatewayProxyStructuredResultV2;

/** Serves people: what fails is logged with the request's number, and answered with a page that says so. */
export const visitHandler = (
  answer: (event: APIGatewayProxyEventV2) => Promise<Answer>,
  apologise: () => Promise<Answer>,
) =>
  middy<APIGatewayProxyEventV2, Answer>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError(async (request) => {
      const { error, context } = request;
      logger.error('visit not answered', {
        requestId: context.awsRequestId,
        thrown: { ...tellError(error) },
      });
      request.response = await apologise();
    })
    .handler(answer);
