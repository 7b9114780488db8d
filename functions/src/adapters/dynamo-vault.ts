import { createHmac } from 'node:crypto';
import type { Vault } from '@mahalli/core';
import * as v from 'valibot';
import { openFields } from '../vault/sealed-fields.ts';
import { sealer } from './sealer.ts';
import { vaultEntities } from './vault-entities.ts';
import type { VaultKeysDeps } from './vault-keys.ts';

const row = v.object({ key: v.string(), fields: v.record(v.string(), v.string()) });

/** The vault in DynamoDB: AES-256-GCM field by field, with a key for each collectivity that only KMS can open. */
export const dynamoVault = (deps: VaultKeysDeps): Vault => {
  const { items } = vaultEntities(deps.store);
  const { keys, sealedRow } = sealer(deps);
  return {
    async seal(collectivity, item, fields) {
      await items.put(await sealedRow(collectivity, item, fields)).go();
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
