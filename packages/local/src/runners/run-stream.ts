import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { deliverBatch } from './deliver-batch.ts';
import { lambdaContext } from './lambda-context.ts';
import { openStream, type StreamSource } from './stream-source.ts';

/** A function that AWS would call with the changes of a table. */
export type StreamHandler = (
  event: DynamoDBStreamEvent,
  context: Context,
  // biome-ignore lint/suspicious/noConfusingVoidType: Lambda's own handlers may return nothing
) => Promise<DynamoDBBatchResponse | void>;

export interface StreamOptions {
  /** The name of the function, which is also the name of its checkpoint. */
  readonly name: string;
  /** Where the table engine answers. */
  readonly endpoint: string;
  readonly table: string;
  readonly handler: StreamHandler;
  /** Holds the checkpoints and, under `failures/<name>`, the records that were given up. */
  readonly folder: string;
  readonly batchSize?: number;
  readonly tries?: number;
  /** How long to let changes gather after a delivery, for work that costs the same however many there are. */
  readonly gatherMs?: number;
  /** How long to wait between reads when nothing has changed for a while. */
  readonly idleMs?: number;
  readonly onGivenUp?: (record: DynamoDBRecord, cause: unknown) => void;
}

/** A stream that is being read. */
export interface RunningStream {
  /** Reads at once instead of at the next turn. */
  nudge(): void;
  /** Resolves when everything that was in the stream at the time of the call has been delivered. */
  caughtUp(): Promise<void>;
  /** Stops after the batch under way. */
  stop(): Promise<void>;
}

const checkpoint = v.object({
  arn: v.string(),
  shards: v.record(v.string(), v.object({ after: v.optional(v.string()), closed: v.boolean() })),
});
type Checkpoint = v.InferOutput<typeof checkpoint>;

const activeMs = 40;
const quietTurns = 25;

const isLostPosition = (error: unknown): boolean =>
  error instanceof Error && ['ExpiredIteratorException', 'TrimmedDataAccessException'].includes(error.name);

const asText = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);

/** A wait that can be cut short. */
const openBell = () => {
  let ring = (): void => {};
  let rung = false;
  return {
    ring: (): void => {
      rung = true;
      ring();
    },
    wait: (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(() => ring(), rung ? 0 : ms);
        ring = () => {
          clearTimeout(timer);
          rung = false;
          ring = () => {};
          resolve();
        };
      }),
  };
};

/**
 * Reads a table's stream and hands its records to a function, as Lambda would: in order, at least once, a batch
 * at a time, from where the last run stopped.
 */
export const runStream = async (options: StreamOptions): Promise<RunningStream> => {
  const {
    name,
    endpoint,
    table,
    handler,
    folder,
    batchSize = 100,
    tries = 5,
    idleMs = 200,
    gatherMs = 0,
  } = options;
  const checkpointFile = join(folder, `${name}.json`);
  const failures = join(folder, 'failures', name);
  await mkdir(dirname(checkpointFile), { recursive: true });
  await mkdir(failures, { recursive: true });

  const source: StreamSource = await openStream(endpoint, table);
  const known = await readJsonFile(checkpointFile, checkpoint);
  const progress: Checkpoint = known?.arn === source.arn ? known : { arn: source.arn, shards: {} };
  const iterators = new Map<string, string>();
  const bell = openBell();
  let stopping = false;
  let waiting: (() => void)[] = [];

  const save = (): Promise<void> => writeJsonFile(checkpointFile, progress);

  const giveUp = async (record: DynamoDBRecord, cause: unknown): Promise<void> => {
    const file = join(failures, `${record.dynamodb?.SequenceNumber ?? record.eventID}.json`);
    await writeFile(file, JSON.stringify({ function: name, cause: asText(cause), record }, null, 1));
    options.onGivenUp?.(record, cause);
  };

  const deliver = (shard: string, records: readonly DynamoDBRecord[]): Promise<void> =>
    deliverBatch(records, {
      tries,
      isStopping: () => stopping,
      onGivenUp: giveUp,
      invoke: async (batch) => (await handler({ Records: [...batch] }, lambdaContext(name))) ?? undefined,
      onDone: async (last) => {
        const after = last.dynamodb?.SequenceNumber;
        progress.shards[shard] = { closed: false, ...(after !== undefined && { after }) };
        await save();
      },
    });

  const readShard = async (shard: string): Promise<number> => {
    const after = progress.shards[shard]?.after;
    const at =
      iterators.get(shard) ?? (await source.iterator(shard, after === undefined ? 'oldest' : { after }));
    const { records, next } = await source.page(at, batchSize);
    await deliver(shard, records);
    if (stopping) return records.length;
    if (next === undefined) {
      progress.shards[shard] = { ...progress.shards[shard], closed: true };
      iterators.delete(shard);
      await save();
    } else {
      iterators.set(shard, next);
    }
    return records.length;
  };

  const turn = async (shards: readonly string[]): Promise<number> => {
    let count = 0;
    for (const shard of shards) {
      try {
        count += await readShard(shard);
      } catch (error) {
        iterators.delete(shard);
        if (!isLostPosition(error)) throw error;
        // What the engine no longer has cannot be read; what it still has is read from its start.
        if (error instanceof Error && error.name.startsWith('Trimmed'))
          progress.shards[shard] = { closed: false };
      }
    }
    return count;
  };

  /** The shards to read now: not closed, and whose parent, if it still exists, is. */
  const openShards = async (): Promise<readonly string[]> => {
    const shards = await source.shards();
    const ids = new Set(shards.map(({ id }) => id));
    for (const id of Object.keys(progress.shards)) if (!ids.has(id)) delete progress.shards[id];
    const isClosed = (id: string): boolean => progress.shards[id]?.closed === true;
    return shards
      .filter(({ id, parent }) => !isClosed(id) && (!parent || !ids.has(parent) || isClosed(parent)))
      .map(({ id }) => id);
  };

  const loop = async (): Promise<void> => {
    let quiet = 0;
    let shards: readonly string[] = [];
    while (!stopping) {
      const asked = waiting;
      waiting = [];
      try {
        const isStale = quiet % quietTurns === 0 || shards.some((id) => progress.shards[id]?.closed);
        if (isStale) shards = await openShards();
        const count = await turn(shards);
        quiet = count > 0 ? 1 : quiet + 1;
        if (count > 0) waiting.unshift(...asked);
        else for (const settle of asked) settle();
        if (count > 0 && gatherMs > 0) await bell.wait(gatherMs);
        if (count === 0) await bell.wait(quiet < quietTurns ? activeMs : idleMs);
      } catch (error) {
        if (stopping) break;
        waiting.unshift(...asked);
        console.error(`stream ${table} -> ${name}:`, asText(error));
        await bell.wait(1000);
      }
    }
    for (const settle of waiting) settle();
  };

  const running = loop();
  return {
    nudge: bell.ring,
    caughtUp: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        bell.ring();
      }),
    stop: async () => {
      stopping = true;
      bell.ring();
      await running;
    },
  };
};
