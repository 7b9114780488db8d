import { type Buckets, bucket, draw, formAllowances } from '@mahalli/core';
import * as v from 'valibot';
import { wasMet } from './condition.ts';
import { day, expiry, type Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

/** Attempts at a bucket that others take from: whoever loses all of them is one of very many. */
const attempts = 12;

/** Buckets in DynamoDB. Each is forgotten a day after it was last taken from, when it is full again. */
export const dynamoBuckets = (store: Store, now: () => Date): Buckets => {
  const { buckets } = transientEntities(store);
  return {
    async take(collectivity, kind, of) {
      const key = { collectivity, kind, of };
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const { data } = await buckets.get(key).go({ consistent: true });
        const known = data === null ? undefined : v.parse(bucket, data.bucket);
        const { bucket: next, wait } = draw(known, formAllowances[kind], now());
        if (wait > 0) return wait;
        const turn = (data?.turn ?? 0) + 1;
        const taken = await wasMet(() =>
          buckets
            .put({ ...key, bucket: next, turn, expiresAt: expiry(now(), day) })
            .where((row, { notExists, eq }) => (turn === 1 ? notExists(row.turn) : eq(row.turn, turn - 1)))
            .go(),
        );
        if (taken) return 0;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 15 * attempt));
      }
      return 1;
    },
  };
};
