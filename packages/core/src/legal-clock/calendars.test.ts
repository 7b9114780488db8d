import { describe, expect, test } from 'vitest';
import { aCalendar, aMovableDay, inMemoryCalendars } from '../testing/index.ts';
import {
  type CalendarDeps,
  calendarInForce,
  changeCalendar,
  countRequest,
  holidaysOf,
  withAnnounced,
  withHoliday,
  withoutDay,
} from './calendars.ts';
import type { ClockRules, DeadlineRule } from './clock-rules.ts';
import type { MovableDay, WorkingCalendar } from './working-calendar.ts';

const expectedDay = (date: string): MovableDay => aMovableDay({ date, standing: 'expected' });
const decreed = (date: string): MovableDay =>
  aMovableDay({ date, kind: 'ad-hoc', name: { ar: 'عطلة استثنائية', fr: 'Congé exceptionnel' } });

const calendar = aCalendar({
  movable: [expectedDay('2027-03-09'), expectedDay('2027-03-10'), decreed('2027-03-12')],
});

const source = { ar: 'بلاغ', fr: 'Communiqué' };
const datesOf = ({ movable }: WorkingCalendar) => movable.map(({ date }) => date);

describe('A holiday', () => {
  test('is days that follow one another under one name', () => {
    expect(holidaysOf(calendar).map(({ dates, kind }) => [kind, ...dates])).toEqual([
      ['lunar', '2027-03-09', '2027-03-10'],
      ['ad-hoc', '2027-03-12'],
    ]);
  });

  test('is announced with all its days, a day later than expected', () => {
    const announced = withAnnounced(calendar, '2027-03-09', '2027-03-10', source);

    expect(datesOf(announced)).toEqual(['2027-03-10', '2027-03-11', '2027-03-12']);
    expect(announced.movable[0]).toMatchObject({ standing: 'announced', source });
  });

  test('is announced again to correct a slip', () => {
    const slip = withAnnounced(calendar, '2027-03-09', '2027-03-08', source);

    expect(datesOf(withAnnounced(slip, '2027-03-08', '2027-03-09', source))).toEqual(datesOf(calendar));
  });

  test.each([
    ['day.unknown', '2027-03-10', '2027-03-11'],
    ['day.unknown', '2027-03-12', '2027-03-12'],
    ['day.taken', '2027-03-09', '2027-03-11'],
    ['input.invalid', '2027-03-09', '2027-04-09'],
    ['input.invalid', '2027-03-09', 'soon'],
  ])('is not announced: %s from %s to %s', (code, from, to) => {
    expect(() => withAnnounced(calendar, from, to, source)).toThrow(expect.objectContaining({ code }));
  });

  test('is added with so many days, in order', () => {
    const longer = withHoliday(calendar, expectedDay('2026-08-25'), 2);

    expect(datesOf(longer).slice(0, 2)).toEqual(['2026-08-25', '2026-08-26']);
  });

  test('is not added where a day off is', () => {
    expect(() => withHoliday(calendar, decreed('2027-03-11'), 2)).toThrow(
      expect.objectContaining({ code: 'day.taken', details: { date: '2027-03-12' } }),
    );
  });

  test('is not decreed and expected at once', () => {
    const doubtful: MovableDay = { ...decreed('2027-03-15'), standing: 'expected' };

    expect(() => withHoliday(calendar, doubtful, 1)).toThrow(
      expect.objectContaining({ code: 'input.invalid' }),
    );
  });
});

describe('A day off', () => {
  test('that was decreed is taken back until it is past', () => {
    expect(datesOf(withoutDay(calendar, '2027-03-12', '2027-03-12'))).not.toContain('2027-03-12');
  });

  test.each([
    ['day.kept', '2027-03-12', '2027-03-13'],
    ['day.kept', '2027-03-09', '2026-01-01'],
    ['day.unknown', '2027-03-15', '2026-01-01'],
  ])('is kept: %s, %s on %s', (code, date, today) => {
    expect(() => withoutDay(calendar, date, today)).toThrow(expect.objectContaining({ code }));
  });
});

const twoDays: DeadlineRule = {
  days: 2,
  unit: 'working',
  article: 16,
  starts: 'request',
  holder: 'body',
  rolls: 'keeps',
  clear: false,
};

const rules: ClockRules = {
  version: 1,
  validFrom: '2019-03-12',
  deadlines: {
    D1: twoDays,
    D2: twoDays,
    D3: twoDays,
    D4: twoDays,
    D5: twoDays,
    D6: twoDays,
    D7: twoDays,
    D8: twoDays,
    D9: twoDays,
  },
  clarificationSuspends: false,
  openPoints: [],
};

const depsWith = (stored?: WorkingCalendar): CalendarDeps => ({
  calendars: inMemoryCalendars(stored),
  requestLaw: { calendar, rulesOn: () => rules },
  now: () => new Date('2027-03-11T23:30:00.000Z'),
});

const actor = { subject: 'account-1', email: 'direction@example.ma' };
const asked = { received: '2027-03-08', kind: 'normal', extended: false } as const;

describe('The calendar of the country', () => {
  test('is that of the registry until the directorate changes it', async () => {
    const deps = depsWith();
    expect(await calendarInForce(deps)).toBe(calendar);

    await changeCalendar(
      deps,
      { version: 0, once: 'form-1' },
      (of) => withoutDay(of, '2027-03-12', '2027-03-11'),
      actor,
    );

    expect(datesOf(await calendarInForce(deps))).toEqual(['2027-03-09', '2027-03-10']);
    expect((await calendarInForce(deps)).version).toBe(1);
  });

  test('is changed by one of two who read the same version', async () => {
    const deps = depsWith();
    const add = (date: string, once: string) =>
      changeCalendar(deps, { version: 0, once }, (of) => withHoliday(of, decreed(date), 1), actor);

    await add('2027-03-15', 'form-1');

    await expect(add('2027-03-16', 'form-2')).rejects.toMatchObject({ code: 'calendar.changed' });
    expect(datesOf(await calendarInForce(deps))).not.toContain('2027-03-16');
  });

  test('is changed once by a form that comes twice', async () => {
    const deps = depsWith();
    const add = () =>
      changeCalendar(
        deps,
        { version: 0, once: 'form-1' },
        (of) => withHoliday(of, decreed('2027-03-15'), 1),
        actor,
      );

    await add();

    expect((await add()).version).toBe(1);
  });

  test('is changed on a day of Morocco', async () => {
    let told = '';

    await changeCalendar(
      depsWith(),
      { version: 0, once: 'form-1' },
      (of, today) => {
        told = today;
        return of;
      },
      actor,
    );

    expect(told).toBe('2027-03-11');
  });
});

describe('A request that somebody has in mind', () => {
  test('is counted by the calendar in force, which says its version', async () => {
    const changed = { ...calendar, version: 4, movable: calendar.movable.slice(0, 2) };

    const counted = await countRequest(depsWith(changed), asked);

    expect(counted).toMatchObject({ ...asked, calendarVersion: 4 });
    expect(counted.dates[0]).toMatchObject({ code: 'D1', due: '2027-03-12' });
    expect((await countRequest(depsWith(), asked)).dates[0]?.due).toBe('2027-03-15');
  });

  test.each(['2026-12-31', '2028-01-01'])(
    'is refused on %s: nobody knows the holidays of that year',
    async (received) => {
      await expect(countRequest(depsWith(), { ...asked, received })).rejects.toMatchObject({
        code: 'input.invalid',
        details: { field: 'received' },
      });
    },
  );
});
