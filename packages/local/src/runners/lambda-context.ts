import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

const noLonger = (): never => {
  throw new Error('Replies are returned, not passed to done, fail or succeed.');
};

/** What Lambda tells a function about the invocation, for a function that runs here. */
export const lambdaContext = (functionName: string, timeoutMs = 30_000): Context => {
  const deadline = Date.now() + timeoutMs;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: noLonger,
    fail: noLonger,
    succeed: noLonger,
  };
};
