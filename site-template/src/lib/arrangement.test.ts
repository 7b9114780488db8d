import { describe, expect, test } from 'vitest';
import { rowsIn, rowsOf, shownOf } from './arrangement.ts';

const all = ['a', 'b', 'c', 'd'];

const formOf = (
  entries: readonly string[],
  shown: readonly string[],
  pressed: Record<string, string> = {},
) => {
  const form = new URLSearchParams(pressed);
  for (const one of entries) form.append('entry[]', one);
  for (const one of shown) form.append('shown', one);
  return form;
};

describe('A list that a clerk puts in order', () => {
  test('has what is shown in its order, then what is hidden, and nothing that is not there any more', () => {
    expect(rowsOf(['c', 'gone', 'a'], all, ['d'])).toEqual([
      { key: 'c', shown: true, lawful: false },
      { key: 'a', shown: true, lawful: false },
      { key: 'b', shown: false, lawful: false },
      { key: 'd', shown: true, lawful: true },
    ]);
  });

  test.each([
    [{ up: 'c' }, ['a', 'c', 'b', 'd']],
    [{ down: 'a' }, ['b', 'a', 'c', 'd']],
    [{ up: 'a' }, all],
    [{ down: 'd' }, all],
    [{ up: 'nothing' }, all],
    [{}, all],
  ] as [Record<string, string>, string[]][])('moves one row one place: %j', (pressed, expected) => {
    expect(rowsIn(formOf(all, [], pressed), all, []).map(({ key }) => key)).toEqual(expected);
  });

  test('keeps what was ticked, what the law wants, and each row once, whatever is sent', () => {
    const rows = rowsIn(formOf(['b', 'b', 'x', 'a'], ['b', 'x']), all, ['d']);

    expect(rows.map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd']);
    expect(shownOf(rows)).toEqual(['b', 'd']);
  });
});
