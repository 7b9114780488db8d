import * as v from 'valibot';
import type { CollectivityCode } from './collectivity.ts';

/** Whose personal data is kept: a kind of thing and its identifier, for example `subscription/8k2…`. */
export const vaultItem = v.pipe(v.string(), v.regex(/^[a-z-]+\/[A-Za-z0-9_-]{1,64}$/), v.brand('VaultItem'));

export type VaultItem = v.InferOutput<typeof vaultItem>;

/** Personal data, by the name of its field: an address, a name, a number. */
export type PersonalFields = Readonly<Record<string, string>>;

/**
 * The only place where personal data of residents is kept (law 09-08): sealed field by field, for one collectivity.
 *
 * What was sealed opens under its own collectivity, item and field alone; whoever moves it elsewhere finds it closed,
 * and opening fails rather than answer something else.
 */
export interface Vault {
  /** Keeps the fields of an item, in place of all that was kept of it before. */
  seal(collectivity: CollectivityCode, item: VaultItem, fields: PersonalFields): Promise<void>;
  /** The fields of an item, or nothing when none are kept. */
  open(collectivity: CollectivityCode, item: VaultItem): Promise<PersonalFields | undefined>;
  /** Forgets an item for good; does nothing when nothing is kept of it. */
  forget(collectivity: CollectivityCode, item: VaultItem): Promise<void>;
  /**
   * What stands for a value where it must be found again without being read: a keyed hash that nobody can make without
   * the key of the collectivity, and that differs from one collectivity and one purpose to another.
   */
  fingerprint(collectivity: CollectivityCode, purpose: string, value: string): Promise<string>;
}
