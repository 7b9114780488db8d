import { describe, expect, test } from 'vitest';
import { summaryOf } from './publication.ts';
import type { PublishedEntry } from './publications.ts';
import { hasLapsed, mondayOf, newsFor, topicLine } from './subscription.ts';
import { anEdition, aPublicationId, aSubscription } from './testing/index.ts';

const published = (number: number, firstPublishedAt: string): PublishedEntry => ({
  id: aPublicationId(number),
  number,
  edition: { ...summaryOf(anEdition()), firstPublishedAt },
  withdrawal: null,
});

const numbers = (entries: readonly PublishedEntry[]) => entries.map(({ number }) => number);

/** From Friday 27 February 2026 to Tuesday 3 March. */
const archive = [
  published(1, '2026-02-27T09:00:00.000Z'),
  published(2, '2026-03-01T09:00:00.000Z'),
  published(3, '2026-03-02T08:00:00.000Z'),
  published(4, '2026-03-03T09:00:00.000Z'),
];

describe('What a subscriber is told', () => {
  test('each day is what was published before that day and not told yet', () => {
    const daily = (toldUpTo: number, today: string) =>
      numbers(newsFor({ frequency: 'daily', toldUpTo }, archive, today));

    expect(daily(0, '2026-03-02')).toEqual([1, 2]);
    expect(daily(2, '2026-03-02')).toEqual([]);
    expect(daily(2, '2026-03-03')).toEqual([3]);
    expect(daily(1, '2026-03-09')).toEqual([2, 3, 4]);
  });

  test('each week is what was published before its Monday, on whatever day of it the run comes', () => {
    for (const today of ['2026-03-02', '2026-03-05', '2026-03-08'])
      expect(numbers(newsFor({ frequency: 'weekly', toldUpTo: 0 }, archive, today))).toEqual([1, 2]);

    expect(numbers(newsFor({ frequency: 'weekly', toldUpTo: 2 }, archive, '2026-03-09'))).toEqual([3, 4]);
  });

  test('loses nothing whose hour and number disagree', () => {
    const crossed = [published(5, '2026-03-03T00:10:00.000Z'), published(6, '2026-03-02T23:50:00.000Z')];

    expect(numbers(newsFor({ frequency: 'daily', toldUpTo: 4 }, crossed, '2026-03-03'))).toEqual([]);
    expect(numbers(newsFor({ frequency: 'daily', toldUpTo: 4 }, crossed, '2026-03-04'))).toEqual([5, 6]);
  });

  test('follows the days of Morocco', () => {
    // Morocco stood at UTC+1 on that day: half past eleven at night in London is the next day.
    const late = [published(1, '2026-06-02T23:30:00.000Z')];

    expect(newsFor({ frequency: 'daily', toldUpTo: 0 }, late, '2026-06-03')).toEqual([]);
    expect(newsFor({ frequency: 'daily', toldUpTo: 0 }, late, '2026-06-04')).toHaveLength(1);
  });
});

test('A week begins on Monday', () => {
  expect(['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map(mondayOf)).toEqual([
    '2026-02-23',
    '2026-03-02',
    '2026-03-02',
    '2026-03-09',
  ]);
});

test('A subscription lapses three days after it was asked for, and never once it is confirmed', () => {
  expect(hasLapsed(aSubscription(), new Date('2026-03-05T08:59:59.999Z'))).toBe(false);
  expect(hasLapsed(aSubscription(), new Date('2026-03-05T09:00:00.000Z'))).toBe(true);
  expect(hasLapsed(aSubscription({ state: 'confirmed' }), new Date('2030-01-01'))).toBe(false);
});

test('Two topics have one line only when they are the same', () => {
  const search = { of: 'search', words: 'eau', category: null, year: null, subject: null } as const;
  const lines = [
    { of: 'all' } as const,
    { of: 'category', category: 'K01' } as const,
    { of: 'category', category: 'K02' } as const,
    search,
    { ...search, words: 'all' },
    { ...search, category: 'K01' as const },
    { ...search, year: 2026 },
    { ...search, subject: 'water' as const },
  ].map(topicLine);

  expect(new Set(lines).size).toBe(lines.length);
});
