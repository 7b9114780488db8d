import { setTimeout as wait } from 'node:timers/promises';
import { choices } from '@mahalli/core/testing';

/** What may befall a call to a store. */
export const mishaps = ['delayed', 'not sent', 'answer lost', 'sent twice'] as const;

export type Mishap = (typeof mishaps)[number];

/** How the calls of a run are befallen: by its seed alone, so that a run can be made again. */
export interface Weather {
  /** Makes a call, whatever befalls it. */
  readonly through: <T>(call: () => Promise<T>) => Promise<T>;
  /** From now on nothing befalls any call. */
  clear(): void;
  /** What befell calls so far. */
  readonly seen: ReadonlyMap<Mishap, number>;
}

/** An error that only the weather throws. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The weather of a seed: one call in so many is befallen by something. */
export const weatherOf = (seed: number, oneIn: number): Weather => {
  const choose = choices(seed);
  const seen = new Map<Mishap, number>();
  let bad = true;
  return {
    seen,
    clear: () => {
      bad = false;
    },
    async through(call) {
      if (!bad || choose(oneIn) !== 0) return call();
      const mishap = mishaps[choose(mishaps.length)] ?? 'delayed';
      seen.set(mishap, (seen.get(mishap) ?? 0) + 1);
      if (mishap === 'not sent') throw new Interrupted(mishap);
      if (mishap === 'delayed') await wait(choose(8));
      const answer = await call();
      if (mishap === 'answer lost') throw new Interrupted(mishap);
      return mishap === 'sent twice' ? call() : answer;
    },
  };
};
