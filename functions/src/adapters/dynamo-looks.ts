import { type LookHistory, lookVersion } from '@mahalli/core';
import * as v from 'valibot';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** The looks that sites had, in DynamoDB; written with the sites. */
export const dynamoLooks = (store: Store): LookHistory => {
  const { lookVersions } = coreEntities(store);
  return {
    async versions(collectivity) {
      const { data } = await lookVersions.query.one({ collectivity }).go({ pages: 'all', order: 'desc' });
      return data.map((row) => v.parse(lookVersion, row));
    },
    async version(collectivity, version) {
      const { data } = await lookVersions.get({ collectivity, version }).go();
      return data === null ? undefined : v.parse(lookVersion, data);
    },
  };
};
