import { type Ledgers, ledger } from '@mahalli/core';
import * as v from 'valibot';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** Accounts of provisioning in DynamoDB; the steps they tell of are in the journal. */
export const dynamoLedgers = (store: Store): Ledgers => {
  const { ledgers } = coreEntities(store);
  return {
    async find(collectivity) {
      const { data } = await ledgers.get({ collectivity }).go({ consistent: true });
      return data === null ? undefined : v.parse(ledger, data);
    },
    async save(account) {
      await ledgers.put(account).go();
    },
  };
};
