import type { ObjectStore } from './object-store.ts';

const day = 24 * 60 * 60_000;

/** Removes what has lain under each prefix of a bucket for so many days, as a rule of a bucket in AWS does. */
export const forgetObjects = async (
  store: ObjectStore,
  bucket: string,
  daysUnder: Readonly<Record<string, number>>,
  now: number,
): Promise<void> => {
  for (const [prefix, days] of Object.entries(daysUnder)) {
    for (const key of await store.keys(bucket, prefix)) {
      const object = await store.head(bucket, key);
      if (object === undefined || now - Date.parse(object.lastModified) < days * day) continue;
      await store.remove(bucket, key);
    }
  }
};
