import { createHash, randomBytes } from 'node:crypto';
import type { Session, Sessions } from '@mahalli/core';
import * as v from 'valibot';
import { wasMet } from './condition.ts';
import { day, expiry, type Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

const signInSeconds = 10 * 60;

/** 256 random bits: nobody guesses it, and our tables hold its hash only. */
const newToken = (): string => randomBytes(32).toString('base64url');

const hashed = (token: string): string => createHash('sha256').update(token).digest('hex');

const sessionRow = v.pipe(
  v.object({
    subject: v.string(),
    email: v.string(),
    name: v.string(),
    endsAt: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.transform(({ endsAt, ...who }): Session => ({ ...who, endsAt: new Date(endsAt) })),
);

const pendingSignIn = v.object({ verifier: v.string(), nonce: v.string(), returnTo: v.string() });

/** Sessions in DynamoDB: reads compare with the clock, since the store deletes what expired when it pleases. */
export const dynamoSessions = (store: Store, now: () => Date): Sessions => {
  const { sessions, signIns, rescues } = transientEntities(store);
  const isOver = (expiresAt: number): boolean => now().getTime() >= expiresAt * 1000;

  const rowOf = async (token: string) => {
    const { data } = await sessions.get({ hash: hashed(token) }).go({ consistent: true });
    return data === null || isOver(data.expiresAt) ? undefined : v.parse(sessionRow, data);
  };

  return {
    async begin(state, pending) {
      const expiresAt = expiry(now(), signInSeconds);
      await signIns.put({ hash: hashed(state), pending: { ...pending }, expiresAt }).go();
    },
    async take(state) {
      const hash = hashed(state);
      const { data } = await signIns.get({ hash }).go({ consistent: true });
      if (data === null || isOver(data.expiresAt)) return undefined;
      // Of two who ask at once, the one whose condition is met takes it.
      const mine = await wasMet(() => signIns.remove({ hash }).go());
      return mine ? v.parse(pendingSignIn, data.pending) : undefined;
    },
    async open({ subject, email, name, endsAt }) {
      const token = newToken();
      // Kept one day longer than it lasts: what its owner was writing can then be given back.
      await sessions
        .create({
          hash: hashed(token),
          subject,
          email,
          name,
          endsAt: endsAt.toISOString(),
          expiresAt: expiry(endsAt, day),
        })
        .go();
      return token;
    },
    async find(token, at) {
      const session = await rowOf(token);
      return session !== undefined && at < session.endsAt ? session : undefined;
    },
    async end(token) {
      await sessions.delete({ hash: hashed(token) }).go();
    },
    async rescue(subject, form) {
      const reference = newToken();
      await rescues.create({ hash: hashed(reference), subject, form, expiresAt: expiry(now(), day) }).go();
      return reference;
    },
    async rescued(reference, subject) {
      const { data } = await rescues.get({ hash: hashed(reference) }).go({ consistent: true });
      return data !== null && data.subject === subject && !isOver(data.expiresAt) ? data.form : undefined;
    },
    async owner(token) {
      return (await rowOf(token))?.subject;
    },
  };
};
