import type { CollectivityCode, PersonalFields, VaultItem } from '@mahalli/core';
import { sealFields } from '../vault/sealed-fields.ts';
import { type VaultKeysDeps, vaultKeys } from './vault-keys.ts';

/**
 * Seals fields into the row that keeps them, to be written alone or together with what they belong to.
 */
export const sealer = (deps: VaultKeysDeps) => {
  const keys = vaultKeys(deps);
  return {
    keys,
    sealedRow: async (collectivity: CollectivityCode, item: VaultItem, fields: PersonalFields) => {
      const { name, key } = await keys.sealing(collectivity);
      return { collectivity, item, key: name, fields: sealFields(key, { collectivity, item }, fields) };
    },
  };
};

export type Sealer = ReturnType<typeof sealer>;
