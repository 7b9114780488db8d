import { expect, test } from 'vitest';
import { pageAfter } from './page-after.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

test.each([
  [undefined, 2, 'ab', 'b'],
  ['b', 2, 'cd', 'd'],
  ['d', 2, 'e', null],
  [undefined, 5, 'abcde', null],
  ['gone', 2, 'ab', 'b'],
])('The page after %s, of %i, is %s', (cursor, limit, items, next) => {
  const page = pageAfter(all, { limit, ...(cursor !== undefined && { cursor }) });

  expect(page.items.map(({ id }) => id).join('')).toBe(items);
  expect(page.next).toBe(next);
});
