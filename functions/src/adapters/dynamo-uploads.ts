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
    async find(collectivity, publication, id) {
      const { data } = await uploads.get({ collectivity, publication, id }).go({ consistent: true });
      return data !== null && lasts(data) ? read(data) : undefined;
    },
    async list(collectivity, publication) {
      const { data } = await uploads.query
        .one({ collectivity, publication })
        .go({ pages: 'all', consistent: true });
      return data
        .filter(lasts)
        .map(read)
        .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    },
    async put(one) {
      const { collectivity, publication, id } = one;
      const expiresAt = expiry(new Date(one.at), uploadDays * day);
      await uploads.put({ collectivity, publication, id, upload: one, expiresAt }).go();
    },
    async forget(collectivity, publication, id) {
      await uploads.delete({ collectivity, publication, id }).go();
    },
  };
};
