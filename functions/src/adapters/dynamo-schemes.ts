import { Failure, type Schemes, scheme } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** Publication schemes in DynamoDB. */
export const dynamoSchemes = (store: Store): Schemes => {
  const { schemes } = coreEntities(store);
  const { commit } = committer(store);
  return {
    async find(collectivity) {
      const { data } = await schemes.get({ collectivity }).go({ consistent: true });
      return data === null ? undefined : v.parse(scheme, data);
    },
    async save(one, deed, mails = []) {
      await commit(deed, async () => ({
        subject: `scheme:${one.collectivity}`,
        written: one,
        writes: createWriteTransaction({ schemes }, (rows) => [
          one.version === 1
            ? rows.schemes.create(one).commit()
            : rows.schemes
                .put(one)
                .where(({ version }, { eq }) => eq(version, one.version - 1))
                .commit(),
        ]).params().TransactItems,
        refused: () => new Failure('scheme.changed', { collectivity: one.collectivity }),
        mails,
      }));
    },
  };
};
