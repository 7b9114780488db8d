import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';

/** What a function answers to a batch: nothing when all went well, else the records that failed. */
export type BatchAnswer = DynamoDBBatchResponse | undefined;

export interface Delivery {
  readonly invoke: (records: readonly DynamoDBRecord[]) => Promise<BatchAnswer>;
  /** Called when every record up to and including this one is done with. */
  readonly onDone: (last: DynamoDBRecord) => Promise<void>;
  /** Called for a record that failed as often as it may. */
  readonly onGivenUp: (record: DynamoDBRecord, cause: unknown) => Promise<void>;
  /** How often a record is tried by itself before it is given up. */
  readonly tries: number;
  readonly isStopping: () => boolean;
  readonly pause?: (ms: number) => Promise<unknown>;
}

interface Outcome {
  /** How many records at the start of the batch are done. */
  readonly done: number;
  readonly cause?: unknown;
}

const numberOf = (record: DynamoDBRecord): string => record.dynamodb?.SequenceNumber ?? '';

const attempt = async (records: readonly DynamoDBRecord[], { invoke }: Delivery): Promise<Outcome> => {
  try {
    const failures = (await invoke(records))?.batchItemFailures ?? [];
    if (failures.length === 0) return { done: records.length };
    const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
    const first = records.findIndex((record) => failed.has(numberOf(record)));
    // As Lambda does: an identifier that names no record of the batch fails the whole batch.
    return { done: Math.max(0, first), cause: new Error('The function reported this record as failed.') };
  } catch (cause) {
    return { done: 0, cause };
  }
};

const retryAlone = async (record: DynamoDBRecord, delivery: Delivery, first: unknown): Promise<void> => {
  const { tries, onDone, onGivenUp, isStopping, pause = wait } = delivery;
  let cause = first;
  for (let tried = 1; tried < tries; tried += 1) {
    if (isStopping()) return;
    await pause(Math.min(50 * 2 ** tried, 5000));
    const outcome = await attempt([record], delivery);
    if (outcome.done === 1) return onDone(record);
    cause = outcome.cause;
  }
  await onGivenUp(record, cause);
  await onDone(record);
};

/**
 * Hands a batch to a function until every record is applied or given up, in order.
 *
 * After a partial failure the records from the first failed one are delivered again; after a thrown error the
 * batch is halved until the culprit stands alone. So one bad record costs itself only, and a function sees some
 * records more than once.
 */
export const deliverBatch = async (records: readonly DynamoDBRecord[], delivery: Delivery): Promise<void> => {
  if (records.length === 0 || delivery.isStopping()) return;
  const { done, cause } = await attempt(records, delivery);
  const last = records[done - 1];
  if (last) await delivery.onDone(last);

  const rest = records.slice(done);
  const [culprit] = rest;
  if (!culprit || delivery.isStopping()) return;
  if (rest.length === 1) return retryAlone(culprit, delivery, cause);
  const half = done > 0 ? 1 : Math.ceil(rest.length / 2);
  await deliverBatch(rest.slice(0, half), delivery);
  await deliverBatch(rest.slice(half), delivery);
};
