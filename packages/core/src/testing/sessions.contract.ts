import { beforeEach, describe, expect, test } from 'vitest';
import type { Sessions } from '../sessions.ts';
import { aMoment, aPendingSignIn, aSession } from './builders.ts';
import type { EmptyStores } from './stores.ts';

/** What every store of sessions must do, whatever it is made of. */
export const sessionsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of sessions`, () => {
    let clock: Date;
    let sessions: Sessions;
    const at = (moment: string): void => {
      clock = new Date(moment);
    };

    beforeEach(async () => {
      at(aMoment);
      ({ sessions } = await emptyStores(() => clock));
    });

    test('finds a session by its token until it ends', async () => {
      const token = await sessions.open(aSession());

      expect(await sessions.find(token, new Date('2026-03-02T16:59:59.999Z'))).toEqual(aSession());
      expect(await sessions.find(token, new Date('2026-03-02T17:00:00.000Z'))).toBeUndefined();
    });

    test('gives another token to each session', async () => {
      const tokens = await Promise.all([1, 2, 3].map(() => sessions.open(aSession())));

      expect(new Set(tokens).size).toBe(3);
      expect(await sessions.find('token-of-nobody', clock)).toBeUndefined();
    });

    test('forgets a session that somebody ended', async () => {
      const token = await sessions.open(aSession());

      await sessions.end(token);

      expect(await sessions.find(token, clock)).toBeUndefined();
      expect(await sessions.owner(token)).toBeUndefined();
    });

    test('knows whose session it was for a day after it ended', async () => {
      const token = await sessions.open(aSession());

      at('2026-03-03T16:59:59.000Z');
      expect(await sessions.owner(token)).toBe('account-1');
      at('2026-03-03T17:00:00.000Z');
      expect(await sessions.owner(token)).toBeUndefined();
    });

    test('gives a sign-in under way back once', async () => {
      await sessions.begin('state-1', aPendingSignIn());

      expect(await sessions.take('state-1')).toEqual(aPendingSignIn());
      expect(await sessions.take('state-1')).toBeUndefined();
      expect(await sessions.take('state-2')).toBeUndefined();
    });

    test('gives a sign-in under way to one of two who ask at once', async () => {
      await sessions.begin('state-1', aPendingSignIn());

      const taken = await Promise.all([sessions.take('state-1'), sessions.take('state-1')]);

      expect(taken.filter((one) => one !== undefined)).toHaveLength(1);
    });

    test('forgets a sign-in that took more than ten minutes', async () => {
      await sessions.begin('state-1', aPendingSignIn());
      await sessions.begin('state-2', aPendingSignIn());

      at('2026-03-02T09:09:59.000Z');
      expect(await sessions.take('state-1')).toEqual(aPendingSignIn());
      at('2026-03-02T09:10:00.000Z');
      expect(await sessions.take('state-2')).toBeUndefined();
    });

    test('gives what was rescued back to its writer only, for one day', async () => {
      const reference = await sessions.rescue('account-1', 'title=…');

      expect(await sessions.rescued(reference, 'account-2')).toBeUndefined();
      expect(await sessions.rescued(reference, 'account-1')).toBe('title=…');
      expect(await sessions.rescued('another', 'account-1')).toBeUndefined();
      at('2026-03-03T09:00:00.000Z');
      expect(await sessions.rescued(reference, 'account-1')).toBeUndefined();
    });
  });
