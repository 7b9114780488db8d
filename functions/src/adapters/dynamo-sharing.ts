import { createHash, randomBytes } from 'node:crypto';
import {
  collectivityCode,
  type Presences,
  type PreviewLinks,
  presenceMinutes,
  publicationId,
} from '@mahalli/core';
import * as v from 'valibot';
import { expiry, type Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

const hashed = (token: string): string => createHash('sha256').update(token).digest('hex');

const shared = v.object({
  collectivity: collectivityCode,
  id: publicationId,
  until: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((at) => new Date(at)),
  ),
});

/** Links to previews in DynamoDB. */
export const dynamoPreviewLinks = (store: Store): PreviewLinks => {
  const { previews } = transientEntities(store);
  return {
    async share({ collectivity, id, until }) {
      const token = randomBytes(16).toString('base64url');
      await previews
        .create({
          hash: hashed(token),
          collectivity,
          id,
          until: until.toISOString(),
          expiresAt: expiry(until, 0),
        })
        .go();
      return token;
    },
    async find(token, now) {
      const { data } = await previews.get({ hash: hashed(token) }).go({ consistent: true });
      if (data === null) return undefined;
      const preview = v.parse(shared, data);
      return now < preview.until ? preview : undefined;
    },
  };
};

/** Who has which publication open, in DynamoDB. */
export const dynamoPresences = (store: Store): Presences => {
  const { presences } = transientEntities(store);
  return {
    async enter(collectivity, publication, email, now) {
      const since = new Date(now.getTime() - presenceMinutes * 60_000).toISOString();
      const { data } = await presences.query.one({ collectivity, publication }).go({ pages: 'all' });
      await presences
        .put({
          collectivity,
          publication,
          email,
          seenAt: now.toISOString(),
          expiresAt: expiry(now, presenceMinutes * 60),
        })
        .go();
      return data
        .filter((one) => one.email !== email && one.seenAt > since)
        .map((one) => ({ email: one.email, seenAt: new Date(one.seenAt) }));
    },
  };
};
