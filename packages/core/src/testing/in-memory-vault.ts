import type { PersonalFields, Vault } from '../vault.ts';

/** A vault in memory: it keeps apart what the real one keeps apart, and hides nothing. */
export const inMemoryVault = (): Vault => {
  const items = new Map<string, PersonalFields>();
  return {
    async seal(collectivity, item, fields) {
      items.set(`${collectivity} ${item}`, { ...fields });
    },
    async open(collectivity, item) {
      return items.get(`${collectivity} ${item}`);
    },
    async forget(collectivity, item) {
      items.delete(`${collectivity} ${item}`);
    },
    async fingerprint(collectivity, purpose, value) {
      return `${collectivity}|${purpose}|${value}`;
    },
  };
};
