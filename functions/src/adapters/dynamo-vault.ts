import { createHmac } from 'node:crypto';
import type { Vault } from '@mahalli/core';
import * as v from 'valibot';
import { openFields, sealFields } from '../vault/sealed-fields.ts';
import { vaultEntities } from './vault-entities.ts';
import { type VaultKeysDeps, vaultKeys } from './vault-keys.ts';

const row = v.object({ key: v.string(), fields: v.record(v.string(), v.string()) });

/** The vault in DynamoDB: AES-256-GCM field by field, with a key for each collectivity that only KMS can open. */
export const dynamoVault = (deps: VaultKeysDeps): Vault => {
  const { items } = vaultEntities(deps.store);
  const keys = vaultKeys(deps);
  return {
    async seal(collectivity, item, fields) {
      const { name, key } = await keys.sealing(collectivity);
      const sealed = sealFields(key, { collectivity, item }, fields);
      await items.put({ collectivity, item, key: name, fields: sealed }).go();
    },
    async open(collectivity, item) {
      const { data } = await items.get({ collectivity, item }).go({ consistent: true });
      if (data === null) return undefined;
      const { key, fields } = v.parse(row, data);
      return openFields(await keys.named(collectivity, key), { collectivity, item }, fields);
    },
    async forget(collectivity, item) {
      await items.delete({ collectivity, item }).go();
    },
    async fingerprint(collectivity, purpose, value) {
      // Told apart by their length: no purpose runs into a value.
      const said = `${purpose.length}|${purpose}|${value}`;
      return createHmac('sha256', await keys.printing(collectivity))
        .update(said, 'utf8')
        .digest('base64url');
    },
  };
};
