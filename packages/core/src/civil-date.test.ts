import { describe, expect, test } from 'vitest';
import {
  daysAfter,
  daysBetween,
  endOfNextMonth,
  instantInMorocco,
  monthsAfter,
  nthMonday,
} from './civil-date.ts';

describe('Civil days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  test.each([
    ['2026-03-02', 24, '2028-03-02'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2028-02-29', 24, '2030-03-01'],
    ['2028-03-02', -24, '2026-03-02'],
    ['2026-12-31', 2, '2027-03-01'],
  ])('%s and %i months is %s, never earlier than so many months', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2027-12-01', '2028-01-31'],
    ['2028-01-05', '2028-02-29'],
  ])('the month after that of %s ends on %s', (day, expected) => {
    expect(endOfNextMonth(day)).toBe(expected);
  });

  test.each([
    [2026, 2, 1, '2026-02-02'],
    [2026, 6, 2, '2026-06-08'],
    [2027, 2, 1, '2027-02-01'],
    [2026, 3, 1, '2026-03-02'],
  ])('in %i, Monday of month %i number %i is %s', (year, month, nth, expected) => {
    expect(nthMonday(year, month, nth)).toBe(expected);
  });
});

describe('The instant that a clock in Morocco shows', () => {
  test.each([
    // UTC+1 until 20 September 2026, but UTC+0 in Ramadan; UTC+0 all year since.
    ['2026-07-01T09:30', '2026-07-01T08:30:00.000Z'],
    ['2026-03-02T09:30', '2026-03-02T09:30:00.000Z'],
    ['2026-12-01T09:30', '2026-12-01T09:30:00.000Z'],
    ['2027-07-01T00:00', '2027-07-01T00:00:00.000Z'],
  ])('at %s is %s', (shown, expected) => {
    expect(instantInMorocco(shown)?.toISOString()).toBe(expected);
  });

  test.each(['', '2026-07-01', '2026-13-01T09:30', '2026-07-01T25:00', 'demain'])(
    'at "%s" is none',
    (shown) => {
      expect(instantInMorocco(shown)).toBeUndefined();
    },
  );
});
