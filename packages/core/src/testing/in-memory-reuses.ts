import { Failure } from '../failure.ts';
import type { Reuse, ShownReuse } from '../reuse.ts';
import type { Reuses } from '../reuses.ts';
import { blankMemory, type Memory, obeyedBefore, writeDown } from './memory.ts';

const shownOf = ({
  collectivity: _,
  document: __,
  state: ___,
  reason: ____,
  version: _____,
  ...shown
}: Reuse): ShownReuse => shown;

/** Reports of reuse in a memory that other stores may share. */
export const reusesIn = (memory: Memory): Reuses => {
  const { reuses, mails } = memory;
  const key = ({ collectivity, id }: Pick<Reuse, 'collectivity' | 'id'>) => `${collectivity} ${id}`;
  const among = (collectivity: string) =>
    [...reuses.values()].filter((one) => one.collectivity === collectivity);
  return {
    find: async (collectivity, id) => reuses.get(key({ collectivity, id })),
    list: async (collectivity) => among(collectivity),
    shown: async (collectivity) =>
      among(collectivity)
        .filter(({ state }) => state === 'shown')
        .map(shownOf),
    async report(one) {
      if (!reuses.has(key(one))) reuses.set(key(one), one);
    },
    async decide(one, deed, mail) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if (reuses.get(key(one))?.version !== one.version - 1) {
        throw new Failure('reuse.changed', { id: one.id });
      }
      reuses.set(key(one), one);
      if (mail !== undefined) mails.push(mail);
      writeDown(memory, deed, one.id);
    },
  };
};

/** Reports of reuse in a memory of their own. */
export const inMemoryReuses = (): Reuses => reusesIn(blankMemory());
