import type { PersonalFields, Vault } from '../vault.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 43 letters that differ when the text does, as a real fingerprint has them: FNV-1a, turn by turn. */
const printOf = (text: string): string => {
  let hash = 0x811c9dc5;
  const turn = (of: string): number => {
    for (const letter of of) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash >>> 26;
  };
  return Array.from({ length: 43 }, (_, at) => letters[turn(`${at}${text}`)]).join('');
};

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
      return printOf(`${collectivity}|${purpose}|${value}`);
    },
  };
};
