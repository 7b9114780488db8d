import { locales } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { plural } from './plural.ts';

const arabic = plural('ar', {
  zero: 'لا منشورات',
  one: 'منشور واحد',
  two: 'منشوران',
  few: '# منشورات',
  many: '# منشورا',
  other: '# منشور',
});

const french = plural('fr', { one: '# publication', many: '# de publications', other: '# publications' });

describe('A sentence with a number in Arabic', () => {
  test.each([
    [0, 'لا منشورات'],
    [1, 'منشور واحد'],
    [2, 'منشوران'],
    [3, '3 منشورات'],
    [10, '10 منشورات'],
    [11, '11 منشورا'],
    [26, '26 منشورا'],
    [99, '99 منشورا'],
    [100, '100 منشور'],
    [102, '102 منشور'],
    [103, '103 منشورات'],
    [110, '110 منشورات'],
    [111, '111 منشورا'],
    [1590, '1.590 منشورا'],
  ])('of %i reads “%s”', (count, sentence) => {
    expect(arabic(count)).toBe(sentence);
  });

  test('has a use for each of its six forms', () => {
    const rules = new Intl.PluralRules('ar');

    expect(rules.resolvedOptions().pluralCategories.toSorted()).toEqual(
      ['few', 'many', 'one', 'other', 'two', 'zero'].toSorted(),
    );
  });
});

describe('A sentence with a number in French', () => {
  test.each([
    [0, '0 publication'],
    [1, '1 publication'],
    [2, '2 publications'],
    [1590, '1 590 publications'],
    [1_000_000, '1 000 000 de publications'],
    [2_000_000, '2 000 000 de publications'],
    [1_000_001, '1 000 001 publications'],
  ])('of %i reads “%s”', (count, sentence) => {
    expect(french(count).replaceAll(/\s/g, ' ')).toBe(sentence);
  });

  test('has a use for each of its three forms', () => {
    expect(new Intl.PluralRules('fr').resolvedOptions().pluralCategories.toSorted()).toEqual([
      'many',
      'one',
      'other',
    ]);
  });
});

test.each(locales)('A number is written in digits that break no line and need no other (%s)', (locale) => {
  const sentence = plural(locale, { zero: '#', one: '#', two: '#', few: '#', many: '#', other: '#' });

  for (const count of [0, 3, 11, 1590, 1_000_000]) expect(sentence(count)).toMatch(/^[\d.\u00a0\u202f]+$/);
});
