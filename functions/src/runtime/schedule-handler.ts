import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import * as v from 'valibot';
import { logger, tellError } from './log.ts';

const scheduled = v.object({
  time: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((time) => new Date(time)),
  ),
});

/**
 * Serves a schedule: runs with the time at which the run was due, which a run that is tried again keeps.
 *
 * What fails is logged and thrown, so that the scheduler tries again.
 */
export const scheduleHandler = (run: (due: Date) => Promise<void>) =>
  middy<unknown, void>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .onError(({ error, context }) => {
      logger.error('run failed', { requestId: context.awsRequestId, thrown: { ...tellError(error) } });
    })
    .handler(async (event) => run(v.parse(scheduled, event).time));
