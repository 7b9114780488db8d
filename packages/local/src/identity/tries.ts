import type { IdentityStore } from './identity-store.ts';

/** Under which names a try counts, and how many of each are too many. */
export type TryNames = readonly (readonly [name: string, most: number])[];

const window = 15 * 60 * 1000;

/**
 * Counts tries, so that passwords and codes cannot be guessed.
 *
 * A person who mistypes from one place is stopped after five; a stranger who guesses from elsewhere does not lock
 * them out until there are many; and one place cannot try many accounts.
 */
export const createTries = (store: IdentityStore, now: () => number) => ({
  ofPassword: (email: string, ip: string): TryNames => {
    const account = email.toLowerCase();
    return [
      [`password ${account} ${ip}`, 5],
      [`password ${account}`, 25],
      [`password from ${ip}`, 60],
    ];
  },
  ofCode: (sub: string, ip: string): TryNames => [
    [`code ${sub} ${ip}`, 5],
    [`code ${sub}`, 15],
  ],
  /** How many minutes to wait before the next try; 0 when it may be made now. */
  waitFor: (names: TryNames): number =>
    names.some(([name, most]) => store.countTries(name, now() - window) >= most) ? window / 60_000 : 0,
  add: (names: TryNames): void => {
    for (const [name] of names) store.addTry(name, now());
  },
  /**
   * A success clears what was counted for the account. For the place it takes itself back and nothing else: a town hall
   * where sixty people come in within a quarter of an hour guesses nothing, and one success excuses no guesses.
   */
  forget: (names: TryNames): void => {
    for (const [name] of names) {
      if (name.includes(' from ')) store.takeBackTry(name);
      else store.forgetTries(name);
    }
  },
});
