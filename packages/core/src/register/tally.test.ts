import { describe, expect, test } from 'vitest';
import { aCalendar, aRequest } from '../testing/index.ts';
import { entryOf } from './register-entry.ts';
import { countersOf, medianDays, recountedTally, sumOfTallies } from './tally.ts';

const calendar = aCalendar();

const answered = (over: Parameters<typeof aRequest>[0] = {}) =>
  aRequest({
    state: 'answered',
    answer: {
      outcome: 'refused',
      grounds: ['R2'],
      exceptions: ['E7-03'],
      pointer: '',
      copyCost: 0,
      on: '2026-03-09',
      late: false,
    },
    ...over,
  });

describe('The register', () => {
  test('tells of a request what was answered and how long it took, in working days', () => {
    const entry = entryOf(answered({ subject: 'water', version: 4 }), calendar);

    expect(entry).toMatchObject({
      month: '2026-03',
      standing: 'refused',
      grounds: ['R2'],
      exceptions: ['E7-03'],
      days: 5,
      late: false,
      silent: false,
      sourceVersion: 4,
    });
  });

  test('keeps of a request no field but those that it lists', () => {
    const entry = entryOf(answered({ requesterPrint: 'who', assignee: 'clerk@example.ma' }), calendar);

    expect(Object.keys(entry).toSorted()).toEqual([
      'channel',
      'collectivity',
      'commission',
      'complaint',
      'days',
      'due',
      'exceptions',
      'extended',
      'grounds',
      'id',
      'kind',
      'late',
      'locale',
      'month',
      'silent',
      'sourceVersion',
      'standing',
      'subject',
    ]);
  });

  test('does not hold against a body what was withdrawn or asked twice', () => {
    const silent = { stages: ['silent' as const, 'silent-10' as const] };
    const withdrawn = entryOf(aRequest({ ...silent, state: 'withdrawn' }), calendar);
    const twice = entryOf(answered({ ...silent, duplicateOf: '2026-00009' as never }), calendar);

    for (const entry of [withdrawn, twice]) {
      expect(entry).toMatchObject({ late: false, silent: false, days: null, grounds: [] });
    }
    expect([withdrawn.standing, twice.standing]).toEqual(['withdrawn', 'duplicate']);
  });

  test('says silent of what has been late for ten days, until it is answered', () => {
    const stages = ['silent' as const, 'silent-10' as const];

    expect(entryOf(aRequest({ stages }), calendar)).toMatchObject({ late: true, silent: true });
    expect(entryOf(answered({ stages }), calendar)).toMatchObject({ silent: false });
  });
});

describe('A tally', () => {
  const before = entryOf(aRequest(), calendar);
  const after = entryOf(answered({ subject: 'water' }), calendar);

  test('is empty again once what counted in it is gone', () => {
    const counts = recountedTally({}, [], [before, after]);

    expect(counts).toMatchObject({ received: 2, 'standing.awaited': 1, 'standing.refused': 1 });
    expect(recountedTally(counts, [after, before], [])).toEqual({});
  });

  test('counts a request that changed once, as it is now', () => {
    const counts = recountedTally(recountedTally({}, [], [before]), [before], [after]);

    expect(counts).toEqual(recountedTally({}, [], [after]));
    expect(counts).toMatchObject({ received: 1, 'in-time': 1, 'subject.water': 1, 'days.5': 1 });
  });

  test('of several is their sum', () => {
    const one = recountedTally({}, [], [before]);
    const other = recountedTally({}, [], [after]);

    expect(sumOfTallies([one, other])).toEqual(recountedTally({}, [], [before, after]));
  });

  test('tells the median of the days that answers took', () => {
    expect(medianDays({})).toBeNull();
    expect(medianDays({ 'days.4': 1 })).toBe(4);
    expect(medianDays({ 'days.4': 1, 'days.7': 1 })).toBe(5.5);
    expect(medianDays({ 'days.1': 1, 'days.9': 1, 'days.61': 1 })).toBe(9);
  });

  test('keeps apart no answers that took longer than sixty days', () => {
    expect(countersOf({ ...after, days: 400 })).toContain('days.61');
  });
});
