import type { CollectivityCode } from '@mahalli/core';
import type { KeyWrapper } from '../vault/key-wrapper.ts';
import { wasMet } from './condition.ts';
import { day, type Store } from './store.ts';
import { vaultEntities } from './vault-entities.ts';

/** A key in the clear, under the name by which what it sealed remembers it. */
export interface NamedKey {
  readonly name: string;
  readonly key: Uint8Array;
}

/** The keys of the vault of each collectivity. */
export interface VaultKeys {
  /** The key to seal with: a new one each year, so that one key never seals too much. */
  sealing(collectivity: CollectivityCode): Promise<NamedKey>;
  /** A key that sealed something once; it is never deleted while the collectivity is. */
  named(collectivity: CollectivityCode, name: string): Promise<Uint8Array>;
  /** The key of fingerprints, which never changes: what was found by it must be found again. */
  printing(collectivity: CollectivityCode): Promise<Uint8Array>;
}

/** What the keys of vaults need. */
export interface VaultKeysDeps {
  readonly store: Store;
  readonly wrapper: KeyWrapper;
  readonly now: () => Date;
}

const renewedAfter = 365 * day * 1000;
/** How long a key may stay in the memory of a process, in milliseconds. */
const keptFor = 5 * 60 * 1000;
/** The most keys in memory, of one process: 32 bytes each and as many again. */
const mostKept = 2000;

const numbered = (rank: number): string => String(rank).padStart(6, '0');

/** The keys of vaults in DynamoDB, wrapped by KMS; a process keeps those it used for five minutes. */
export const vaultKeys = ({ store, wrapper, now }: VaultKeysDeps): VaultKeys => {
  const { keys } = vaultEntities(store);
  const kept = new Map<string, { readonly key: Uint8Array; readonly until: number }>();

  const keep = (id: string, key: Uint8Array): Uint8Array => {
    kept.delete(id);
    kept.set(id, { key, until: now().getTime() + keptFor });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return key;
  };

  const unwrapped = async (
    collectivity: CollectivityCode,
    name: string,
    wrapped: string,
  ): Promise<Uint8Array> => {
    const id = `${collectivity} ${name}`;
    const known = kept.get(id);
    if (known !== undefined && now().getTime() < known.until) return known.key;
    return keep(id, await wrapper.unwrap(collectivity, Buffer.from(wrapped, 'base64')));
  };

  const named = async (collectivity: CollectivityCode, name: string): Promise<Uint8Array | undefined> => {
    const known = kept.get(`${collectivity} ${name}`);
    if (known !== undefined && now().getTime() < known.until) return known.key;
    const { data } = await keys.get({ collectivity, name }).go({ consistent: true });
    return data === null ? undefined : unwrapped(collectivity, name, data.wrapped);
  };

  /** Draws the key of a name, unless somebody else just did: then theirs. */
  const drawn = async (collectivity: CollectivityCode, name: string): Promise<Uint8Array> => {
    const { plain, wrapped } = await wrapper.draw(collectivity);
    const row = {
      collectivity,
      name,
      wrapped: Buffer.from(wrapped).toString('base64'),
      drawnAt: now().toISOString(),
    };
    if (await wasMet(() => keys.create(row).go())) return keep(`${collectivity} ${name}`, plain);
    const theirs = await named(collectivity, name);
    if (theirs === undefined)
      throw new Error(`the key ${name} of ${collectivity} is neither there nor absent`);
    return theirs;
  };

  return {
    async sealing(collectivity) {
      const { data } = await keys.query
        .one({ collectivity })
        .between({ name: numbered(0) }, { name: numbered(999_999) })
        .go({ order: 'desc', limit: 1, consistent: true });
      const [newest] = data;
      if (newest !== undefined && now().getTime() - Date.parse(newest.drawnAt) < renewedAfter) {
        return { name: newest.name, key: await unwrapped(collectivity, newest.name, newest.wrapped) };
      }
      const name = numbered(Number(newest?.name ?? 0) + 1);
      return { name, key: await drawn(collectivity, name) };
    },
    async named(collectivity, name) {
      const key = await named(collectivity, name);
      if (key === undefined) throw new Error(`the key ${name} of ${collectivity} is missing`);
      return key;
    },
    async printing(collectivity) {
      return (await named(collectivity, 'print')) ?? drawn(collectivity, 'print');
    },
  };
};
