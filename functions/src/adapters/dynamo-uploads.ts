import { gunzipSync, gzipSync } from 'node:zlib';
import { type Upload, type Uploads, upload, uploadDays } from '@mahalli/core';
import * as v from 'valibot';
import type { FileTexts } from '../files/finish-upload.ts';
import { coreEntities } from './core-entities.ts';
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

/** What an item may weigh, with room for its other attributes: DynamoDB stops at 400 KB. */
const mostPacked = 380 * 1024;

/** A text packed to fit an item; what is too long even so, which no written language is, loses its end. */
const packed = (text: string): Uint8Array => {
  const whole = gzipSync(text);
  return whole.length <= mostPacked ? whole : packed(text.slice(0, text.length / 2));
};

const bytes = v.instance(Uint8Array);

/** What files say, in DynamoDB, packed. */
export const dynamoFileTexts = (store: Store): FileTexts => {
  const { fileTexts } = coreEntities(store);
  return {
    async put(collectivity, file, text) {
      await fileTexts.put({ collectivity, file, packed: packed(text) }).go();
    },
    async find(collectivity, file) {
      const { data } = await fileTexts.get({ collectivity, file }).go();
      return data === null ? undefined : gunzipSync(v.parse(bytes, data.packed)).toString('utf8');
    },
  };
};
