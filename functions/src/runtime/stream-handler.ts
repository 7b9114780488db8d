import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { logger, tellError } from './log.ts';

/** What a function does with the changes of a table. */
export interface StreamWork<T> {
  /** Reads one change, or answers nothing when the function is not concerned. */
  readonly read: (record: DynamoDBRecord) => T | undefined;
  /** What belongs together: changes of one group in a batch are acted on once, in their order. */
  readonly groupOf: (change: T) => string;
  readonly act: (group: string, changes: readonly [T, ...T[]]) => Promise<unknown>;
}

interface Group<T> {
  /** Where the group begins in the stream: from there it is delivered again if it fails. */
  readonly first: string;
  readonly changes: [T, ...T[]];
}

/**
 * Serves the stream of a table: a group that fails is reported, and does not hold up those before it.
 *
 * Lambda delivers everything from the first reported change again, so acting twice must be harmless.
 */
export const streamHandler = <T>({ read, groupOf, act }: StreamWork<T>) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .handler(async ({ Records: records }) => {
      const failed: string[] = [];
      const groups = new Map<string, Group<T>>();
      const fail = (first: string, error: unknown): void => {
        logger.error('change not processed', { first, thrown: { ...tellError(error) } });
        failed.push(first);
      };

      for (const record of records) {
        const at = record.dynamodb?.SequenceNumber ?? '';
        try {
          const change = read(record);
          if (change === undefined) continue;
          const name = groupOf(change);
          const group = groups.get(name);
          if (group === undefined) groups.set(name, { first: at, changes: [change] });
          else group.changes.push(change);
        } catch (error) {
          fail(at, error);
        }
      }
      for (const [name, { first, changes }] of groups) {
        try {
          await act(name, changes);
        } catch (error) {
          fail(first, error);
        }
      }
      return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    });
