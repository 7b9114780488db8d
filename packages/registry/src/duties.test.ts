import { collectivityKinds, dutyCode, obligationsOf, ordinarySessions } from '@mahalli/core';
import { aScheme } from '@mahalli/core/testing';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { duties } from './duties.ts';
import { publicationLaw } from './publication-law.ts';

describe('The duties of publication', () => {
  test('have each a name of their own', () => {
    expect(new Set(duties.map(({ code }) => code)).size).toBe(duties.length);
    for (const { code } of duties) expect(v.is(dutyCode, code), code).toBe(true);
  });

  test.each(duties)('$code is named, explained and grounded in both languages', ({ label, help, levels }) => {
    const articles = Object.values(levels).map(({ article }) => article);

    expect(articles.length).toBeGreaterThan(0);
    for (const { ar, fr } of [label, help, ...articles]) {
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(fr).not.toMatch(/\p{Script=Arabic}/u);
    }
    for (const { fr } of articles) expect(fr).toMatch(/^(?:loi|décret)/);
  });

  test('leave none of the twelve categories that apply directly without one that always stands', () => {
    expect(duties.filter(({ code }) => code.startsWith('category-')).map(({ category }) => category)).toEqual(
      ['K06', 'K07', 'K08', 'K09', 'K10', 'K11', 'K13', 'K14', 'K15', 'K16', 'K17', 'K19'],
    );
  });
});

/** When each level owes each thing in 2026, as the texts say, with a session recorded and a visa given. */
describe.each([
  ['region', '2026-10-05', ['2026-10-04', '2026-10-15']],
  ['prefecture', '2026-09-14', ['2026-09-13', '2026-09-24']],
  ['province', '2026-09-14', ['2026-09-13', '2026-09-24']],
  ['commune', '2026-10-05', ['2026-09-25', '2026-10-13']],
] as const)('A %s', (kind, session, [agenda, decisions]) => {
  const scheme = aScheme({
    occasions: [
      { period: 'visa-2026', on: '2026-01-20', until: null },
      { period: 'closing-2025', on: '2026-03-31', until: null },
      { period: 'report-2026-05-04', on: '2026-05-04', until: null },
    ],
  });
  const due = new Map(
    obligationsOf(publicationLaw, { kind, openedAt: '2020-01-01T09:00:00.000Z' }, scheme, '2026-09-20').map(
      (one) => [one.key, one.due],
    ),
  );

  test(`holds its last ordinary session of 2026 from ${session}`, () => {
    expect(ordinarySessions(publicationLaw, kind, 2026).at(-1)?.on).toBe(session);
  });

  test.each([
    ['session-agenda/session-2026-3', agenda],
    ['council-decisions/session-2026-3', decisions],
    ['budget/visa-2026', '2026-02-04'],
    ['statements-current-year/visa-2026', '2026-02-28'],
    ['statements-closed-year/closing-2025', '2026-04-30'],
    ['procurement-programme/year-2026', '2026-03-31'],
    ['complaints-results/year-2025', '2026-03-31'],
    ['development-plan-report/year-2025', '2026-12-31'],
    ['evaluation-reports/report-2026-05-04', '2026-05-04'],
    ['public-service-report/year-2025', '2026-12-31'],
  ])('owes %s by %s', (key, day) => {
    expect(due.get(key)).toBe(day);
  });
});

test('every level owes the twelve categories at all times', () => {
  for (const kind of collectivityKinds) {
    const standing = obligationsOf(
      publicationLaw,
      { kind, openedAt: '2026-01-01T09:00:00.000Z' },
      aScheme(),
      '2026-03-02',
    ).filter(({ due }) => due === null);

    expect(standing).toHaveLength(12);
  }
});
