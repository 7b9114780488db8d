import { Failure, type OwnPages, ownPage } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** Pages that collectivities wrote, in DynamoDB. */
export const dynamoOwnPages = (store: Store): OwnPages => {
  const { ownPages, ownPageVersions } = coreEntities(store);
  const { commit } = committer(store);
  return {
    async list(collectivity) {
      const { data } = await ownPages.query.one({ collectivity }).go({ pages: 'all', consistent: true });
      return data.map((row) => v.parse(ownPage, row));
    },
    async find(collectivity, slug) {
      const { data } = await ownPages.get({ collectivity, slug }).go({ consistent: true });
      return data === null ? undefined : v.parse(ownPage, data);
    },
    async save(page, deed) {
      await commit(deed, async () => ({
        subject: `page:${page.slug}`,
        written: page,
        writes: createWriteTransaction({ ownPages, ownPageVersions }, (rows) => [
          page.version === 1
            ? rows.ownPages.create(page).commit()
            : rows.ownPages
                .put(page)
                .where(({ version }, { eq }) => eq(version, page.version - 1))
                .commit(),
          rows.ownPageVersions.put(page).commit(),
        ]).params().TransactItems,
        refused: () => new Failure('page.changed', { slug: page.slug }),
      }));
    },
    async versions(collectivity, slug) {
      const { data } = await ownPageVersions.query
        .one({ collectivity, slug })
        .go({ pages: 'all', order: 'desc' });
      return data.map((row) => v.parse(ownPage, row));
    },
  };
};
