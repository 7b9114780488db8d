import { Failure, type Reuses, reuse, shownReuse } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { civicEntities } from './civic-entities.ts';
import { committer } from './commit.ts';
import { wasMet } from './condition.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

const shownRow = v.object(shownReuse.entries);

/**
 * Reports of reuse in DynamoDB: what anybody may send in the table `civic`, and beside what staff own, in `core`, what
 * they showed. Publishing reads the second alone, however much is sent.
 */
export const dynamoReuses = (store: Store): Reuses => {
  const { reuses } = civicEntities(store);
  const { shownReuses } = coreEntities(store);
  const { commit } = committer(store);
  return {
    async find(collectivity, id) {
      const { data } = await reuses.get({ collectivity, id }).go({ consistent: true });
      return data === null ? undefined : v.parse(reuse, data);
    },
    async list(collectivity) {
      const { data } = await reuses.query.one({ collectivity }).go({ pages: 'all', consistent: true });
      return data.map((row) => v.parse(reuse, row));
    },
    async shown(collectivity) {
      const { data } = await shownReuses.query.one({ collectivity }).go({ pages: 'all', consistent: true });
      return data.map((row) => v.parse(shownRow, row));
    },
    async report(one) {
      // Sent twice, it is there already.
      await wasMet(() => reuses.create(one).go());
    },
    async decide(one, deed, mail) {
      const { collectivity, id, version } = one;
      const shown = v.parse(shownRow, one);
      await commit(deed, async () => ({
        subject: `reuse:${id}`,
        written: one,
        writes: createWriteTransaction({ reuses, shownReuses }, (rows) => [
          rows.reuses
            .put(one)
            .where((row, { eq }) => eq(row.version, version - 1))
            .commit(),
          one.state === 'shown'
            ? rows.shownReuses.put({ collectivity, ...shown }).commit()
            : rows.shownReuses.delete({ collectivity, id }).commit(),
        ]).params().TransactItems,
        refused: () => new Failure('reuse.changed', { id }),
        ...(mail !== undefined && { mails: [mail] }),
      }));
    },
  };
};
