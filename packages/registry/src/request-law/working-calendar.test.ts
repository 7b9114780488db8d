import {
  coveredDays,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '@mahalli/core';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { registeredCalendar } from './working-calendar.ts';

describe('The registered calendar', () => {
  test('is a calendar: in order, one day a date', () => {
    expect(v.is(workingCalendar, registeredCalendar)).toBe(true);
  });

  test('gives each year of the moon its seven days', () => {
    const lunar = registeredCalendar.movable.filter(({ kind }) => kind === 'lunar');

    const perYear = Object.groupBy(lunar, ({ date }) => date.slice(0, 4));

    expect(Object.values(perYear).map((days) => days?.length)).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test('names and sources every day in both languages', () => {
    const days = [...registeredCalendar.fixed, ...registeredCalendar.movable];

    expect(days.flatMap(({ name, source }) => [name.ar, name.fr, source.ar, source.fr])).not.toContain('');
  });

  test('has the Amazigh new year on 14 January, since 2024', () => {
    const days = ['2022-01-14', '2025-01-13', '2025-01-14', '2026-01-14'];

    expect(days.map((day) => isWorkingDay(day, registeredCalendar))).toEqual([true, true, false, false]);
  });

  test('has the day of unity since 2026, and gives no other day for one that falls on a weekend', () => {
    expect(isWorkingDay('2025-10-31', registeredCalendar)).toBe(true);
    expect(isWorkingDay('2026-11-02', registeredCalendar)).toBe(true);
    expect(isWorkingDay('2028-10-31', registeredCalendar)).toBe(false);
  });

  test.each(['2023-04-24', '2025-06-09', '2026-03-23'])('has the day off decreed for %s', (day) => {
    expect(isWorkingDay(day, registeredCalendar)).toBe(false);
  });

  test('finds the day on which work goes on', () => {
    expect(nextWorkingDay('2026-03-20', registeredCalendar)).toBe('2026-03-24');
    expect(nextWorkingDay('2026-03-24', registeredCalendar)).toBe('2026-03-24');
  });

  test('counts working days between two days in either direction, without the first', () => {
    expect(workingDaysBetween('2026-03-02', '2026-04-01', registeredCalendar)).toBe(20);
    expect(workingDaysBetween('2026-04-01', '2026-03-02', registeredCalendar)).toBe(-20);
    expect(workingDaysBetween('2026-03-02', '2026-03-02', registeredCalendar)).toBe(0);
  });

  test('covers whole years', () => {
    expect(coveredDays(registeredCalendar)).toEqual({ from: '2022-01-01', to: '2027-12-31' });
  });
});
