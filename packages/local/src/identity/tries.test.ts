import { describe, expect, test } from 'vitest';
import type { IdentityStore } from './identity-store.ts';
import { createTries } from './tries.ts';

const openTries = () => {
  const kept: string[] = [];
  const store = {
    countTries: (name: string) => kept.filter((one) => one === name).length,
    addTry: (name: string) => void kept.push(name),
    forgetTries: (name: string) => {
      for (let at = kept.indexOf(name); at >= 0; at = kept.indexOf(name)) kept.splice(at, 1);
    },
    takeBackTry: (name: string) => void kept.splice(kept.lastIndexOf(name), 1),
  };
  return createTries(store as unknown as IdentityStore, () => 0);
};

describe('Tries of passwords', () => {
  test('do not stop a place where many people come in, and one success there excuses no guesses', () => {
    const tries = openTries();
    for (let nth = 0; nth < 200; nth += 1) {
      const names = tries.ofPassword(`clerk-${nth}@example.ma`, '10.0.0.1');
      expect(tries.waitFor(names)).toBe(0);
      tries.add(names);
      tries.forget(names);
    }
    for (let nth = 0; nth < 60; nth += 1) tries.add(tries.ofPassword(`guess-${nth}@example.ma`, '10.0.0.1'));
    const one = tries.ofPassword('clerk-1@example.ma', '10.0.0.1');
    tries.add(one);
    tries.forget(one);

    expect(tries.waitFor(one)).toBe(15);
  });
});
