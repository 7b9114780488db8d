import { aCode } from '@mahalli/core/testing';
import { expect, test } from 'vitest';
import { portalFigures } from './portal-figures.ts';

const now = () => new Date('2026-11-02T09:00:00.000Z');

test('A portal tells of each of the last 24 months, and of all of them together', async () => {
  const asked: string[] = [];
  const register = {
    months: async (collectivity: string, from: string) => {
      asked.push(`${collectivity} ${from}`);
      return [
        { month: '2025-12', counts: { received: 2, 'days.4': 2 } },
        { month: '2026-11', counts: { received: 1, late: 1, 'days.30': 1 } },
      ] as const;
    },
  };

  const { total, months } = await portalFigures({ register, now }, aCode());

  expect(asked).toEqual([`${aCode()} 2024-12`]);
  expect(months.map(({ month }) => month).filter((_, nth) => nth % 23 === 0)).toEqual(['2024-12', '2026-11']);
  expect(months).toHaveLength(24);
  expect(months.at(-1)?.figures).toMatchObject({ received: 1, late: 1, medianDays: 30 });
  expect(months.at(0)?.figures).toMatchObject({ received: 0, medianDays: null });
  expect(total).toMatchObject({ received: 3, late: 1, medianDays: 4 });
});
