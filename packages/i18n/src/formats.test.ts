import { locales } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { amount, date, day, exactPercentage, isolated, moment, number, percentage } from './formats.ts';

const months = {
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
} as const;

describe.each(locales)('A date (%s)', (locale) => {
  test.each(months[locale].map((name, at) => [name, at + 1] as const))(
    'names the month as in Morocco, with Latin digits: %s',
    (name, month) => {
      const civil = `2026-${String(month).padStart(2, '0')}-17`;

      expect(date(locale, civil).replaceAll(/[\s\u200f]+/g, ' ')).toBe(`17 ${name} 2026`);
    },
  );

  test('of a document is the same day for everyone', () => {
    for (const civil of ['2026-01-01', '2026-03-29', '2026-12-31'])
      expect(date(locale, civil)).toContain(String(Number(civil.slice(8))));
  });

  test('of an instant is the day it was in Morocco', () => {
    // In summer time, half past eleven in the evening in UTC is the next day in Casablanca.
    expect(day(locale, '2026-06-30T23:30:00.000Z')).toBe(date(locale, '2026-07-01'));
    expect(day(locale, '2026-06-30T22:30:00.000Z')).toBe(date(locale, '2026-06-30'));
    expect(moment(locale, '2026-06-30T22:30:00.000Z')).toMatch(/23:30/);
  });
});

describe('A number', () => {
  test.each([
    ['ar', '1.590'],
    ['fr', '1 590'],
  ] as const)('is grouped as each language does (%s)', (locale, expected) => {
    expect(number(locale, 1590).replaceAll(/\s/g, ' ')).toBe(expected);
  });

  test.each([
    [0, '0'],
    [0.004, '0'],
    [0.425, '43'],
    [1, '100'],
  ])('as a share of one, %d, is a percentage on one line', (share, expected) => {
    expect([percentage('ar', share), percentage('fr', share)]).toEqual([
      `${expected}%`,
      `${expected}\u00a0%`,
    ]);
  });
});

describe('An amount', () => {
  test.each([
    ['ar', '1.234.567,50'],
    ['fr', '1 234 567,50'],
  ] as const)('kept in centimes is written with both of them, always (%s)', (locale, expected) => {
    expect(amount(locale, 123_456_750).replaceAll(/\s/g, ' ')).toBe(expected);
    expect(amount(locale, 100)).toBe('1,00');
  });

  test('that is a percentage keeps the decimals it has', () => {
    expect([exactPercentage('ar', 425), exactPercentage('fr', 425)]).toEqual(['4,25%', '4,25\u00a0%']);
    expect(exactPercentage('fr', 10_000)).toBe('100\u00a0%');
  });
});

test('A reference stands isolated in a sentence', () => {
  expect(isolated('12/2026')).toBe('\u206812/2026\u2069');
});
