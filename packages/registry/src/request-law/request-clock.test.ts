import {
  type ClockLaw,
  type Deadline,
  type DeadlineCode,
  deadlinesOf,
  extend,
  extensionGroundCodes,
  firstPeriodEnds,
  isWorkingDay,
  mayExtend,
  movedDates,
  neverEarlier,
  nextWorkingDay,
  onlyReceived,
  type RequestEvents,
} from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { clockRulesOn, everyClockRules } from './clock-rules.ts';
import { registeredCalendar } from './working-calendar.ts';

const law: ClockLaw = { rules: clockRulesOn('2026-03-02'), calendar: registeredCalendar };

const received = (on: string, over: Partial<RequestEvents> = {}): RequestEvents => ({
  ...onlyReceived(on, 'normal', false),
  ...over,
});

const dues = (events: RequestEvents, by: ClockLaw = law) =>
  Object.fromEntries(deadlinesOf(events, by).map(({ code, due }) => [code, due]));

const one = (events: RequestEvents, code: DeadlineCode, by: ClockLaw = law): Deadline => {
  const found = deadlinesOf(events, by).find((deadline) => deadline.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

/** A seeded source of numbers, so that a case that fails can be run again. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const epochDay = (text: string): number => Date.parse(`${text}T12:00:00Z`) / 86_400_000 - 0.5;
const textOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('The clock of law 31.13', () => {
  test.each([
    ['2022-07-26', '2022-08-23', '2022-09-20'],
    ['2024-01-08', '2024-02-06', '2024-03-05'],
    ['2025-05-26', '2025-06-24', '2025-07-23'],
    ['2025-10-20', '2025-11-19', '2025-12-17'],
    ['2026-03-02', '2026-04-01', '2026-04-29'],
    ['2026-10-12', '2026-11-10', '2026-12-09'],
  ])('answers a request of %s by %s, and by %s once extended', (on, first, extended) => {
    expect(dues(received(on))).toMatchObject({ D1: first });
    expect(dues(received(on, { extended: true }))).toMatchObject({ D1: first, D2: extended });
  });

  test('lists the periods in the order of the law, the extension only once it was given', () => {
    const codes = (events: RequestEvents) => deadlinesOf(events, law).map(({ code }) => code);
    const urgent = { kind: 'urgent' } as const;

    expect(codes(received('2026-03-02'))).toEqual(['D1', 'D5', 'D6', 'D7', 'D8', 'D9']);
    expect(codes(received('2026-03-02', { extended: true }))[1]).toBe('D2');
    expect(codes(received('2026-03-02', urgent))[0]).toBe('D3');
    expect(codes(received('2026-03-02', { ...urgent, extended: true })).slice(0, 2)).toEqual(['D3', 'D4']);
  });

  test('counts three days of any kind for an urgent request, and shows the working day after as the limit', () => {
    const friday = received('2026-04-03', { kind: 'urgent', extended: true });

    expect(one(friday, 'D3')).toMatchObject({ due: '2026-04-06', outerLimit: '2026-04-06' });
    expect(one(friday, 'D4')).toMatchObject({ start: '2026-04-06', due: '2026-04-09' });
    expect(one(received('2026-04-01', { kind: 'urgent' }), 'D3')).toMatchObject({
      due: '2026-04-04',
      outerLimit: '2026-04-06',
    });
  });

  test('follows what happened, and supposes the rest to happen on the last day', () => {
    const events = received('2026-03-02', { repliedOn: '2026-03-16', complainedOn: '2026-03-18' });

    const found = deadlinesOf(events, law);

    expect(found.map(({ code, start, supposed }) => [code, start, supposed])).toEqual([
      ['D1', '2026-03-02', false],
      ['D5', '2026-03-16', false],
      ['D6', '2026-03-18', false],
      ['D7', '2026-04-02', true],
      ['D8', '2026-05-04', true],
      ['D9', '2026-06-03', true],
    ]);
  });

  test('lets a right of the citizen go on to the next working day, and keeps the day of a duty', () => {
    // 30 days after 2 April 2026 is Saturday 2 May.
    const rights = received('2026-01-05', { headRepliedOn: '2026-04-02' });
    // 15 days after 17 April 2026 is Saturday 2 May.
    const duties = received('2026-01-05', { complainedOn: '2026-04-17' });

    expect(one(rights, 'D7')).toMatchObject({ due: '2026-05-04', outerLimit: '2026-05-04' });
    expect(one(duties, 'D6')).toMatchObject({ due: '2026-05-02', outerLimit: '2026-05-04' });
  });

  test('counts neither the first nor the last day before the administrative court', () => {
    // 60 days after 1 July 2026 is Sunday 30 August; the day after it is Monday 31.
    const clear = one(received('2026-01-05', { cdaiAnsweredOn: '2026-07-01' }), 'D9');

    expect(clear.due).toBe('2026-08-31');
    expect(clear.steps).toContainEqual({ step: 'cleared', from: '2026-08-30', to: '2026-08-31' });
  });

  test('explains a date day by day', () => {
    const { steps } = one(received('2026-03-11'), 'D1');

    expect(steps.slice(0, 4)).toEqual([
      { step: 'start', date: '2026-03-11', supposed: false },
      { step: 'skipped', date: '2026-03-14', why: 'weekend' },
      { step: 'skipped', date: '2026-03-15', why: 'weekend' },
      {
        step: 'skipped',
        date: '2026-03-20',
        why: 'holiday',
        name: { ar: 'عيد الفطر', fr: 'Aïd al-Fitr' },
        standing: 'announced',
      },
    ]);
    expect(steps.at(-1)).toEqual({ step: 'ends', date: '2026-04-10', days: 20, unit: 'working' });
  });

  test.each([
    ['an expected day among those counted', '2027-02-22', true],
    ['an expected day that might come a day earlier, onto the last', '2027-02-08', true],
    ['an expected day that might come a day later, onto the first', '2027-03-10', true],
    ['an expected day two days before the first', '2027-03-11', false],
    ['no expected day near', '2026-10-12', false],
    ['days after the last year that the calendar knows', '2027-12-06', true],
    ['days before the first year that the calendar knows', '2021-12-06', true],
  ])('says whether the date may move: %s', (_, on, expected) => {
    expect(one(received(on), 'D1').provisional).toBe(expected);
  });

  test('holds no date for provisional because of an expected day that a period of calendar days only passes', () => {
    // From 1 March 2027, over 9 and 10 March (expected), to 31 March.
    const passes = received('2027-01-04', { headRepliedOn: '2027-03-01' });
    const ends = received('2027-01-04', { headRepliedOn: '2027-02-06' });

    expect(one(passes, 'D7')).toMatchObject({ due: '2027-03-31', provisional: false });
    expect(one(ends, 'D7')).toMatchObject({ due: '2027-03-08', provisional: true });
  });

  test('holds what follows a provisional date for provisional, until it happens', () => {
    const supposed = received('2027-02-22');

    expect(one(supposed, 'D5').provisional).toBe(true);
    expect(one({ ...supposed, repliedOn: '2027-03-25' }, 'D5').provisional).toBe(false);
  });

  test('agrees with a count of one day after another on ten thousand requests', () => {
    const random = mulberry(31_13);
    const holidays = new Set(registeredCalendar.movable.map(({ date }) => date));
    const looksWorked = (day: number): boolean => {
      const text = textOf(day);
      const yearly = registeredCalendar.fixed.some(
        ({ month, day: of, since }) =>
          Number(text.slice(5, 7)) === month &&
          Number(text.slice(8)) === of &&
          (since === null || Number(text.slice(0, 4)) >= since),
      );
      // 1 January 1970 was a Thursday.
      return !holidays.has(text) && !yearly && (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6;
    };
    const first = epochDay('2021-12-01');
    const worked = Array.from({ length: 9 * 365 }, (_, index) => looksWorked(first + index));
    const works = (day: number): boolean => worked[day - first] ?? false;
    const working = (from: number, days: number): number => {
      let [day, left] = [from, days];
      while (left > 0) {
        day += 1;
        if (works(day)) left -= 1;
      }
      return day;
    };
    const rolled = (from: number): number => {
      let day = from;
      while (!works(day)) day += 1;
      return day;
    };
    const counted = (events: RequestEvents): Record<string, string> => {
      const found: Record<string, number> = {};
      const happened = (date: string | null, otherwise: number) =>
        date === null ? otherwise : epochDay(date);
      const start = epochDay(events.received);
      const [reply, extension] = events.kind === 'normal' ? ['D1', 'D2'] : ['D3', 'D4'];
      const after = (from: number) => (events.kind === 'normal' ? working(from, 20) : from + 3);
      let last = after(start);
      found[reply] = last;
      if (events.extended) {
        last = after(last);
        found[extension] = last;
      }
      found['D5'] = working(happened(events.repliedOn, last), 20);
      found['D6'] = happened(events.complainedOn, found['D5']) + 15;
      found['D7'] = rolled(happened(events.headRepliedOn, found['D6']) + 30);
      found['D8'] = happened(events.cdaiFiledOn, found['D7']) + 30;
      found['D9'] = rolled(happened(events.cdaiAnsweredOn, found['D8']) + 61);
      return Object.fromEntries(Object.entries(found).map(([code, day]) => [code, textOf(day)]));
    };
    const [from, days] = [epochDay('2022-01-01'), 5 * 365];
    const wrong: unknown[] = [];

    for (let tried = 0; tried < 10_000; tried += 1) {
      const start = from + Math.floor(random() * days);
      const later = (): string | null => (random() < 0.3 ? textOf(start + Math.floor(random() * 300)) : null);
      const events: RequestEvents = {
        received: textOf(start),
        kind: random() < 0.5 ? 'normal' : 'urgent',
        extended: random() < 0.5,
        repliedOn: later(),
        complainedOn: later(),
        headRepliedOn: later(),
        cdaiFiledOn: later(),
        cdaiAnsweredOn: later(),
      };

      const [ours, theirs] = [dues(events), counted(events)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push({ events, ours, theirs });
    }

    expect(wrong).toEqual([]);
  });

  test('never lets a right end on a day that is not worked, nor a later request be due before an earlier one', () => {
    const random = mulberry(7);
    for (let tried = 0; tried < 500; tried += 1) {
      const on = textOf(epochDay('2022-01-01') + Math.floor(random() * 1_800));
      const next = textOf(epochDay(on) + 1);

      const found = deadlinesOf(received(on), law);

      for (const { holder, due, outerLimit, start } of found) {
        expect(outerLimit).toBe(nextWorkingDay(due, registeredCalendar));
        if (holder === 'citizen') expect(isWorkingDay(due, registeredCalendar)).toBe(true);
        expect(due > start).toBe(true);
      }
      const following = dues(received(next));
      for (const { code, due } of found) expect((following[code] ?? '') >= due).toBe(true);
    }
  });
});

describe('An extension', () => {
  const events = received('2026-03-02');

  test('is given on the last day of the first period, and no later', () => {
    expect(firstPeriodEnds(events, law)).toBe('2026-04-01');
    expect(extend(events, ['X2'], law, '2026-04-01')).toEqual({ ...events, extended: true });
    expect(() => mayExtend(events, law, '2026-04-02')).toThrow(
      expect.objectContaining({ code: 'extension.too-late' }),
    );
  });

  test.each([
    ['extension.already-given', { ...events, extended: true }, ['X1']],
    ['extension.too-late', { ...events, repliedOn: '2026-03-05' }, ['X1']],
    ['extension.without-ground', events, []],
  ] as const)('is refused: %s', (code, asked, grounds) => {
    expect(() => extend(asked, grounds, law, '2026-03-10')).toThrow(expect.objectContaining({ code }));
  });

  test('has four grounds', () => {
    expect(extensionGroundCodes).toHaveLength(4);
  });
});

describe('A calendar that changes', () => {
  const announced = {
    date: '2026-03-25',
    name: { ar: 'عطلة', fr: 'Congé' },
    kind: 'ad-hoc' as const,
    standing: 'announced' as const,
    source: { ar: 'قرار', fr: 'Décision' },
  };
  const longer = {
    ...registeredCalendar,
    version: 1,
    movable: [...registeredCalendar.movable, announced].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };

  test('moves the dates whose days it changes, and no others', () => {
    const moved = (on: string) => movedDates(received(on), law.rules, registeredCalendar, longer);

    expect(moved('2026-03-02')[0]).toEqual({ code: 'D1', from: '2026-04-01', to: '2026-04-02' });
    expect(moved('2026-03-25')).toEqual([]);
  });

  test('never brings a date forward that a citizen was told', () => {
    const [taken] = movedDates(received('2026-03-02'), law.rules, longer, registeredCalendar);

    expect(taken).toEqual({ code: 'D1', from: '2026-04-02', to: '2026-04-01' });
    expect(neverEarlier('2026-04-02', '2026-04-01')).toBe('2026-04-02');
    expect(neverEarlier('2026-04-01', '2026-04-02')).toBe('2026-04-02');
  });
});

describe('The rules of the clock', () => {
  test('have versions in order, each from a later day', () => {
    for (const [index, { version, validFrom }] of everyClockRules.entries()) {
      expect(version).toBe(index + 1);
      expect(clockRulesOn(validFrom).version).toBe(version);
    }
  });
});
