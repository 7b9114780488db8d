import type { StoredObject } from '../object-storage/object-file.ts';
import type { ObjectStore } from '../object-storage/object-store.ts';

/** Reads objects through memory; what is known to be absent is remembered too. */
export interface ObjectCache {
  read(bucket: string, key: string): Promise<StoredObject | undefined> | StoredObject | undefined;
}

interface Entry {
  readonly object: StoredObject | undefined;
  readonly cost: number;
}

/** What an entry costs beside its bytes, roughly. */
const overhead = 600;

/**
 * Keeps the objects read last, up to a number of bytes, and forgets each as soon as the store says it changed.
 *
 * Objects larger than a hundredth of the memory are passed through. Readers of the same object wait for one read.
 */
export const cacheObjects = (store: ObjectStore, mostBytes: number): ObjectCache => {
  // A Map keeps the order of insertion: the first entry is the one used longest ago.
  const entries = new Map<string, Entry>();
  const reading = new Map<string, Promise<StoredObject | undefined>>();
  let bytes = 0;

  const forget = (name: string): void => {
    const entry = entries.get(name);
    if (!entry) return;
    entries.delete(name);
    bytes -= entry.cost;
  };
  const remember = (name: string, object: StoredObject | undefined): void => {
    const cost = overhead + (object?.body.length ?? 0);
    if (cost > mostBytes / 100) return;
    forget(name);
    entries.set(name, { object, cost });
    bytes += cost;
    for (const oldest of entries.keys()) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  const load = async (name: string, bucket: string, key: string): Promise<StoredObject | undefined> => {
    const read = store.read(bucket, key);
    reading.set(name, read);
    try {
      const object = await read;
      // If it changed meanwhile, what was read may be the old version: it is given once and not kept.
      if (reading.get(name) === read) remember(name, object);
      return object;
    } finally {
      if (reading.get(name) === read) reading.delete(name);
    }
  };

  store.onChange((bucket, key) => {
    const name = `${bucket}/${key}`;
    reading.delete(name);
    forget(name);
  });

  return {
    read(bucket, key) {
      const name = `${bucket}/${key}`;
      const entry = entries.get(name);
      if (entry) {
        entries.delete(name);
        entries.set(name, entry);
        return entry.object;
      }
      return reading.get(name) ?? load(name, bucket, key);
    },
  };
};
