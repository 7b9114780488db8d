import type { RefusedAttempts } from '@mahalli/core';
import { committer } from './commit.ts';
import type { Store } from './store.ts';

/** Refused attempts in the journal: nothing else is written. */
export const dynamoRefusedAttempts = (store: Store): RefusedAttempts => {
  const { commit } = committer(store);
  return {
    async note(act, deed) {
      await commit(deed, async () => ({
        subject: `act:${act}`,
        written: act,
        writes: [],
        refused: () => 'again' as const,
      }));
    },
  };
};
