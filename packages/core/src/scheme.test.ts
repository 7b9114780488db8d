import { describe, expect, test } from 'vitest';
import { daysAfter } from './civil-date.ts';
import type { Duty, PublicationLaw, Rhythm } from './duty.ts';
import { summaryOf } from './publication.ts';
import type { PublishedEntry } from './publications.ts';
import {
  categoryStandings,
  coverageOf,
  emptyScheme,
  obligationsOf,
  reminderFor,
  remindersDue,
  type Scheme,
  standingsOf,
} from './scheme.ts';
import { aCode, anEdition, aPublicationId, aScheme } from './testing/index.ts';

const article = { ar: 'المادة 1', fr: 'article 1' };

const aDuty = (code: string, rhythm: Rhythm, over: Partial<Duty> = {}): Duty => ({
  code,
  category: 'K06',
  label: { ar: 'واجب', fr: 'Devoir' },
  help: { ar: 'ما يُنشر.', fr: 'Ce qu’on publie.' },
  levels: { commune: { rhythm, article } },
  since: '2016-01-01',
  until: null,
  ...over,
});

const aLaw = (...duties: readonly Duty[]): PublicationLaw => ({
  version: '2026-01-01',
  duties,
  sessions: {
    region: { months: [3, 7, 10], monday: 1 },
    prefecture: { months: [1, 6, 9], monday: 2 },
    province: { months: [1, 6, 9], monday: 2 },
    commune: { months: [2, 5, 10], monday: 1 },
  },
  applicability: (category) => (category === 'K06' || category === 'K13' ? 'direct' : 'partial'),
});

const debtor = { kind: 'commune', openedAt: '2020-01-01T09:00:00.000Z' } as const;
const today = '2026-03-02';

const afterSession: Rhythm = {
  every: 'occasion',
  kinds: ['session', 'extraordinary'],
  from: 'last-day',
  days: 8,
};

const owedUnder = (rhythm: Rhythm, of: Partial<Scheme> = {}, over: Partial<Duty> = {}) =>
  obligationsOf(aLaw(aDuty('duty', rhythm, over)), debtor, aScheme(of), today).map(({ period, due }) => [
    period,
    due,
  ]);

const anEntry = (number: number, over: Parameters<typeof anEdition>[0] = {}): PublishedEntry => ({
  id: aPublicationId(number),
  number,
  edition: summaryOf(anEdition(over)),
  withdrawal: null,
});

describe('What is owed', () => {
  test('falls due every year on its day, for that year or for the year before', () => {
    const yearly = { every: 'year', month: 3, day: 31 } as const;

    expect(owedUnder({ ...yearly, following: false })).toEqual([
      ['year-2025', '2025-03-31'],
      ['year-2026', '2026-03-31'],
    ]);
    expect(owedUnder({ ...yearly, following: true })).toEqual([
      ['year-2024', '2025-03-31'],
      ['year-2025', '2026-03-31'],
    ]);
  });

  test('runs from the ordinary sessions that the law leads to expect', () => {
    // First Mondays of May 2025, October 2025, February 2026 and May 2026, and eight days.
    expect(owedUnder(afterSession)).toEqual([
      ['session-2025-2', '2025-05-13'],
      ['session-2025-3', '2025-10-14'],
      ['session-2026-1', '2026-02-10'],
      ['session-2026-2', '2026-05-12'],
    ]);
  });

  test('runs from the last day of a session once it is recorded, and says no more that it may move', () => {
    const recorded = aScheme({
      occasions: [{ period: 'session-2026-1', on: '2026-02-05', until: '2026-02-12' }],
    });

    const owed = obligationsOf(aLaw(aDuty('duty', afterSession)), debtor, recorded, today);

    expect(owed.map(({ period, due, provisional }) => [period, due, provisional]).slice(2)).toEqual([
      ['session-2026-1', '2026-02-20', false],
      ['session-2026-2', '2026-05-12', true],
    ]);
  });

  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2026-02-01', '2026-03-31'],
    ['2025-12-15', '2026-01-31'],
  ])('within the month after that of %s ends on %s', (on, due) => {
    const visa = { period: 'visa-2026', on, until: null };

    expect(owedUnder({ every: 'month-after', kinds: ['visa'] }, { occasions: [visa] })).toEqual([
      ['visa-2026', due],
    ]);
  });

  test('begins when the site opened, the duty began, and ends with it', () => {
    const yearly: Rhythm = { every: 'year', month: 3, day: 1, following: false };
    const law = aLaw(aDuty('duty', yearly));
    const opened = { ...debtor, openedAt: '2026-03-02T08:00:00.000Z' };

    expect(obligationsOf(law, opened, emptyScheme(aCode()), today)).toEqual([]);
    expect(owedUnder(yearly, {}, { since: '2026-03-02' })).toEqual([]);
    expect(owedUnder(yearly, {}, { until: '2026-02-28' })).toEqual([]);
    expect(owedUnder(yearly)).toEqual([['year-2026', '2026-03-01']]);
  });

  test('is nothing at a level that the law does not name', () => {
    const law = aLaw(aDuty('duty', { every: 'always' }));

    expect(obligationsOf(law, { ...debtor, kind: 'region' }, emptyScheme(aCode()), today)).toEqual([]);
  });
});

describe('How it stands', () => {
  const yearly: Rhythm = { every: 'year', month: 3, day: 31, following: false };
  const law = aLaw(aDuty('programme', yearly), aDuty('category-k06', { every: 'always' }));
  const standing = (
    published: readonly PublishedEntry[],
    { on = today, of = {} }: { readonly on?: string; readonly of?: Partial<Scheme> } = {},
  ) => new Map(standingsOf(law, debtor, aScheme(of), published, on).map((one) => [one.key, one] as const));
  const key = 'programme/year-2026';

  test.each([
    ['2026-03-30', 'due'],
    ['2026-03-31', 'due'],
    ['2026-04-01', 'late'],
  ] as const)('on %s, unanswered, is %s', (on, state) => {
    expect(standing([], { on }).get(key)?.state).toBe(state);
  });

  test('is published when a document says that it answers it, and tells when', () => {
    const answer = anEntry(4, { obligation: key, firstPublishedAt: '2026-04-02T10:00:00.000Z' });

    expect(standing([answer], { on: '2026-05-01' }).get(key)).toMatchObject({
      state: 'published',
      answers: [4],
      answeredOn: '2026-04-02',
    });
  });

  test('is open again when its only answer is withdrawn', () => {
    const withdrawal = { reason: { ar: 'خطأ', fr: 'Erreur' }, at: '2026-03-01T10:00:00.000Z' };

    expect(standing([{ ...anEntry(4, { obligation: key }), withdrawal }]).get(key)?.state).toBe('due');
  });

  test('is not applicable with its reason, unless it is answered all the same', () => {
    const reason = { ar: 'لا صفقات', fr: 'Aucun marché' };
    const of = { exemptions: [{ obligation: key, reason, since: '2026-03-01T10:00:00.000Z' }] };

    expect(standing([], { of }).get(key)).toMatchObject({ state: 'not-applicable', reason });
    expect(standing([anEntry(1, { obligation: key })], { of }).get(key)).toMatchObject({
      state: 'published',
      reason: null,
    });
  });

  test('is empty for what must always be there, until the category holds something', () => {
    const always = 'category-k06/always';

    expect(standing([]).get(always)?.state).toBe('empty');
    expect(standing([anEntry(1, { category: 'K13' })]).get(always)?.state).toBe('empty');
    expect(standing([anEntry(1, { category: 'K06' })]).get(always)).toMatchObject({
      state: 'published',
      answers: [1],
    });
  });

  test('counts as coverage the direct categories that hold something, less those not applicable', () => {
    const coverage = (published: readonly PublishedEntry[], of: Partial<Scheme> = {}) =>
      coverageOf(categoryStandings(law, 'commune', [...standing(published, { of }).values()], published));
    const exempt = {
      exemptions: [
        {
          obligation: 'category-k06/always',
          reason: { ar: 'سبب', fr: 'motif' },
          since: '2026-03-01T10:00:00.000Z',
        },
      ],
    };

    expect(coverage([])).toEqual({ covered: 0, of: 2 });
    expect(coverage([anEntry(1, { category: 'K13' }), anEntry(2, { category: 'K01' })])).toEqual({
      covered: 1,
      of: 2,
    });
    expect(coverage([], exempt)).toEqual({ covered: 0, of: 1 });
    expect(coverage([anEntry(1, { category: 'K06' })], exempt)).toEqual({ covered: 1, of: 2 });
  });
});

describe('Reminders', () => {
  const law = aLaw(aDuty('programme', { every: 'year', month: 3, day: 31, following: false }));
  const key = 'programme/year-2026';
  const on = (day: string, of: Partial<Scheme> = {}, published: readonly PublishedEntry[] = []) =>
    standingsOf(law, debtor, aScheme(of), published, day).filter((one) => one.key === key);

  test.each([
    ['2026-03-16', undefined],
    ['2026-03-17', 'soon'],
    ['2026-03-27', 'soon'],
    ['2026-03-28', 'near'],
    ['2026-03-31', 'near'],
    ['2026-04-01', 'late'],
    ['2026-04-30', 'late'],
    ['2026-05-01', 'overdue'],
  ])('on %s call for %s', (day, stage) => {
    expect(on(day).map((one) => reminderFor(one, day))).toEqual([stage]);
  });

  test('are sent once a stage, whatever days a run is missed or repeated', () => {
    const sent: string[] = [];
    let reminded: Scheme['reminded'] = {};
    const days = Array.from({ length: 70 }, (_, at) => daysAfter('2026-03-10', at));
    // The run is missed on every fifth day, and done twice on every third.
    const runs = days
      .filter((_, at) => at % 5 !== 0)
      .flatMap((day, at) => (at % 3 === 0 ? [day, day] : [day]));
    for (const day of runs) {
      for (const { stage } of remindersDue(aScheme({ reminded }), on(day), day)) {
        sent.push(stage);
        reminded = { ...reminded, [key]: stage };
      }
    }

    expect(sent).toEqual(['soon', 'near', 'late', 'overdue']);
  });

  test('stop when it is answered or not applicable', () => {
    const day = '2026-04-10';
    const exemptions = [
      { obligation: key, reason: { ar: 'سبب', fr: 'motif' }, since: '2026-03-01T10:00:00.000Z' },
    ];

    expect(remindersDue(aScheme(), on(day, {}, [anEntry(1, { obligation: key })]), day)).toEqual([]);
    expect(remindersDue(aScheme(), on(day, { exemptions }), day)).toEqual([]);
  });
});
