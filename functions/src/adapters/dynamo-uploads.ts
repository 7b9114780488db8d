import { type Upload, type Uploads, upload, uploadDays } from '@mahalli/core';
import * as v from 'valibot';
import { day, expiry, type Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

/** Uploads in DynamoDB. */
export const dynamoUploads = (store: Store, now: () => Date): Uploads => {
  const { uploads } = transientEntities(store);
  const read = ({ upload: kept }: { readonly upload: Upload }): Upload => v.parse(upload, kept);
  const lasts = ({ expiresAt }: { readonly expiresAt: number }): boolean =>
    expiresAt * 1000 > now().getTime();
  return {
    async find(collectivity, purpose, id) {
      const { data } = await uploads.get({ collectivity, purpose, id }).go({ consistent: true });
      return data !== null && lasts(data) ? read(data) : undefined;
    },
    async list(collectivity, purpose) {
      const { data } = await uploads.query
        .one({ collectivity, purpose })
        .go({ pages: 'all', consistent: true });
      return data
        .filter(lasts)
        .map(read)
        .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    },
    async put(one) {
      const { collectivity, purpose, id } = one;
      const expiresAt = expiry(new Date(one.at), uploadDays * day);
      await uploads.put({ collectivity, purpose, id, upload: one, expiresAt }).go();
    },
    async forget(collectivity, purpose, id) {
      await uploads.delete({ collectivity, purpose, id }).go();
    },
  };
};
