import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import type { ObjectStore } from '../object-storage/object-store.ts';
import { lambdaContext } from './lambda-context.ts';

/** A function that is told of objects that arrived. */
export type ObjectFunction = (event: unknown, context: Context) => Promise<unknown>;

/** Which objects are followed, and by which function. */
export interface Followed {
  readonly store: ObjectStore;
  readonly bucket: string;
  readonly prefix: string;
  readonly name: string;
  readonly handler: ObjectFunction;
  /** How long after each failure an object is tried again; after the last, it waits for the next start. */
  readonly retryAfterMs?: readonly number[];
}

/** A function that follows a bucket. */
export interface FollowedObjects {
  /** Resolves when everything that has arrived so far was acted on, or given up. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const eventOf = (bucket: string, key: string) => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { bucket: { name: bucket }, object: { key } },
});

/**
 * Hands arrivals in a bucket to a function, one at a time, as EventBridge tells Lambda: what fails is tried again.
 *
 * A function removes what it has dealt with, so what is there when this starts was cut short, and is handed over too.
 */
export const followObjects = async (followed: Followed): Promise<FollowedObjects> => {
  const { store, bucket, prefix, name, handler, retryAfterMs = [1_000, 5_000, 30_000] } = followed;
  const stopping = new AbortController();
  let work: Promise<void> = Promise.resolve();

  const act = async (key: string): Promise<void> => {
    for (const pause of [...retryAfterMs, undefined]) {
      if (stopping.signal.aborted) return;
      try {
        await handler(eventOf(bucket, key), lambdaContext(name));
        return;
      } catch (error) {
        console.error(`${name}:`, error);
        if (pause !== undefined) await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };
  const take = (key: string): void => {
    work = work.then(() => act(key));
  };

  const forget = store.onChange((where, key) => {
    if (where !== bucket || !key.startsWith(prefix)) return;
    store.head(bucket, key).then(
      (there) => {
        if (there !== undefined) take(key);
      },
      (error: unknown) => console.error(`${name}:`, error),
    );
  });
  for (const key of await store.keys(bucket, prefix)) take(key);

  return {
    settled: () => work,
    async stop() {
      forget();
      stopping.abort();
      await work;
    },
  };
};
