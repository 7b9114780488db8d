import { aCode, aDeed } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { canonicalJson, digestOf, firstBreak, type JournalEntry, nextEntry } from './journal-chain.ts';

const chain = (length: number, tamper: (entry: JournalEntry) => JournalEntry = (entry) => entry) => {
  const entries: JournalEntry[] = [];
  for (let nth = 1; nth <= length; nth += 1) {
    entries.push(tamper(nextEntry(entries.at(-1), aDeed(), `site:${aCode()}`, { nth })));
  }
  return entries;
};

/** An entry that somebody changed and sealed again, as whoever can write the table could. */
const resealed = (entry: JournalEntry, change: Partial<JournalEntry>): JournalEntry => {
  const { hash: _, ...sealed } = { ...entry, ...change };
  return { ...sealed, hash: digestOf(sealed) };
};

const replaced = (nth: number, change: (entry: JournalEntry) => JournalEntry): readonly JournalEntry[] =>
  chain(4).map((entry) => (entry.number === nth ? change(entry) : entry));

describe('a journal', () => {
  test('is whole from its first entry to its last', () => {
    expect(firstBreak(chain(4))).toBeUndefined();
    expect(firstBreak([])).toBeUndefined();
  });

  test.each([
    ['altered', replaced(2, (entry) => ({ ...entry, by: 'somebody-else' })), 2],
    ['altered and sealed again', replaced(2, (entry) => resealed(entry, { by: 'somebody-else' })), 3],
    ['renumbered and sealed again', replaced(4, (entry) => resealed(entry, { number: 5 })), 4],
    ['removed', chain(4).toSpliced(1, 1), 2],
    ['first and removed', chain(4).slice(1), 1],
    ['doubled', chain(4).toSpliced(2, 0, ...chain(4).slice(1, 2)), 3],
    ['exchanged with the next', replaced(2, (entry) => ({ ...entry, number: 3 })), 2],
  ])('shows an entry that is %s', (_, entries, number) => {
    expect(firstBreak(entries)).toBe(number);
  });

  test('cannot show that its last entries are gone: the anchored head does', () => {
    expect(firstBreak(chain(4).slice(0, 3))).toBeUndefined();
    expect(chain(4).slice(0, 3).at(-1)?.hash).not.toBe(chain(4).at(-1)?.hash);
  });
});

describe('the canonical JSON of a value', () => {
  test('is the same whatever order its names come in', () => {
    const one = { b: [{ y: 1, x: null }], a: 'é' };
    const other = { a: 'é', b: [{ x: null, y: 1 }] };

    expect(canonicalJson(one)).toBe('{"a":"é","b":[{"x":null,"y":1}]}');
    expect(digestOf(one)).toBe(digestOf(other));
  });

  test('keeps the order of lists', () => {
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
