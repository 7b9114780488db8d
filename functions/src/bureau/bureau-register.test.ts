import type { Tally } from '@mahalli/core';
import { aCode, aRequest } from '@mahalli/core/testing';
import type { RegisterQuery } from '@mahalli/site-template/request-register';
import { expect, test } from 'vitest';
import { bureauRegister } from './bureau-register.ts';

const asked: RegisterQuery = {
  year: '',
  region: '',
  subject: 'all',
  standing: null,
  sort: 'received',
  page: 1,
  silentAfter: undefined,
};

const tallies: readonly Tally[] = [
  { received: 3, 'standing.refused': 2 },
  { received: 9, 'standing.granted': 9, late: 1 },
  { received: 5, 'standing.refused': 4, late: 4 },
];

const registerOf = (counted: readonly Tally[]) => {
  const years: string[] = [];
  const { complaint: _, ...request } = aRequest();
  return {
    years,
    methods: bureauRegister({
      now: () => new Date('2026-11-02T09:00:00.000Z'),
      register: {
        year: async (year: string) => {
          years.push(year);
          return counted.map((counts, nth) => ({ collectivity: aCode(nth), counts }));
        },
        silent: async () => ({
          entries: [
            {
              ...request,
              month: '2026-03',
              standing: 'awaited',
              grounds: [],
              exceptions: [],
              extended: false,
              late: true,
              silent: true,
              days: null,
              complaint: null,
              commission: null,
              sourceVersion: 1,
            },
          ],
        }),
      },
    }),
  };
};

test('The register is that of the year under way, with those that received most before the others', async () => {
  const { methods, years } = registerOf(tallies);

  const { rows, figures, regions } = await methods.requestRegister('directorate', asked);

  expect(years).toEqual(['2026']);
  expect(rows.map(({ received }) => received)).toEqual([9, 5, 3]);
  expect(figures).toMatchObject({ received: 17, late: 5 });
  expect(regions.map(({ code, received }) => [code, received])).toEqual([['09', 17]]);
});

test('A standing that is chosen leaves out those without it, and sorts by it', async () => {
  const { rows, total } = await registerOf(tallies).methods.requestRegister('directorate', {
    ...asked,
    standing: 'refused',
  });

  expect(rows.map(({ chosen }) => chosen)).toEqual([4, 2]);
  expect(total).toBe(2);
});

test('Collectivities come fifty on a page', async () => {
  const { methods } = registerOf(Array.from({ length: 60 }, () => ({ received: 1 })));

  const second = await methods.requestRegister('directorate', { ...asked, page: 2 });

  expect([second.rows.length, second.pages, second.total]).toEqual([10, 2, 60]);
});

test('What stays silent is told by its reference and its day alone', async () => {
  const { silent } = await registerOf(tallies).methods.requestRegister('directorate', asked);

  expect(silent.map((one) => Object.keys(one).toSorted())).toEqual([['due', 'name', 'reference']]);
  expect(silent[0]?.reference).toBe(`R-${aCode()}-2026-00001`);
});

test('The file has a row for each collectivity, and no cell that runs', async () => {
  const file = await registerOf(tallies).methods.requestRegisterFile('directorate', asked, {
    locale: 'fr',
    heading: ['=1+1', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  });

  expect(file.trim().split('\r\n')).toHaveLength(4);
  expect(file).toContain("'=1+1");
});
