import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import * as v from 'valibot';
import { logger, tellError } from './log.ts';

const told = v.object({
  Records: v.array(v.object({ Sns: v.object({ Message: v.pipe(v.string(), v.parseJson()) }) })),
});

/**
 * Serves what a topic tells, message by message.
 *
 * What fails is logged without the message, which may name people, and thrown: Lambda tries again, so acting twice must
 * be harmless.
 */
export const topicHandler = (act: (message: unknown) => Promise<void>) =>
  middy<unknown, void>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError(({ error, context }) => {
      logger.error('message not processed', {
        requestId: context.awsRequestId,
        thrown: { ...tellError(error) },
      });
    })
    .handler(async (event) => {
      for (const { Sns } of v.parse(told, event).Records) await act(Sns.Message);
    });
