import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import * as v from 'valibot';
import { logger, tellError } from './log.ts';

/** What S3 tells EventBridge of an object: its key as it is, where notifications of S3 itself encode it. */
const created = v.object({ detail: v.object({ object: v.object({ key: v.string() }) }) });

/**
 * Serves the arrival of an object in a bucket, by its key.
 *
 * What fails is logged without the key, which holds the name that somebody gave a file, and thrown: Lambda tries
 * again, so acting twice must be harmless.
 */
export const objectHandler = (act: (key: string) => Promise<unknown>) =>
  middy<unknown, void>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError(({ error, context }) => {
      logger.error('object not processed', {
        requestId: context.awsRequestId,
        thrown: { ...tellError(error) },
      });
    })
    .handler(async (event) => {
      await act(v.parse(created, event).detail.object.key);
    });
