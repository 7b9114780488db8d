import type { Tally } from '@mahalli/core';
import { aCode } from '@mahalli/core/testing';
import { expect, test } from 'vitest';
import { listRequestFigures } from './list-request-figures.ts';

const years: Readonly<Record<string, readonly Tally[]>> = {
  all: [
    { received: 3, 'days.2': 1 },
    { received: 4, 'days.8': 1 },
    { received: 5, late: 2 },
  ],
  water: [{ received: 1 }],
};

const register = {
  year: async (_year: string, subject: string) =>
    (years[subject] ?? []).map((counts, nth) => ({ collectivity: aCode(nth), counts })),
};

test('The figures of a year come in pages, each with the sum of all', async () => {
  const first = await listRequestFigures({ register }, { year: '2026', limit: 2 });
  const second = await listRequestFigures(
    { register },
    { year: '2026', limit: 2, cursor: first.next ?? undefined },
  );

  expect([...first.items, ...second.items].map(({ figures }) => figures.received)).toEqual([3, 4, 5]);
  expect(second.next).toBeNull();
  expect(first.total).toEqual(second.total);
  expect(first.total).toMatchObject({ received: 12, late: 2, medianDays: 5 });
});

test('The figures of a subject are of that subject alone', async () => {
  const { items, total } = await listRequestFigures(
    { register },
    { year: '2026', subject: 'water', limit: 50 },
  );

  expect([items.length, total.received]).toEqual([1, 1]);
});
