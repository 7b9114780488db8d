import { tableOf } from '@mahalli/core';
import { aDraft, aTable } from '@mahalli/core/testing';
import { legalModel, legalModels } from '@mahalli/registry/legal-models';
import { describe, expect, test } from 'vitest';
import { barsOf, shownCell } from './cells.ts';
import { gapLines } from './gap-lines.ts';
import { openTable } from './open-table.ts';

const modelOf = (code: string) => {
  const model = legalModel(code);
  if (model === undefined) throw new Error(`no model ${code}`);
  return model;
};

const resources = modelOf('resources');

const rows = [
  { resource: { ar: 'رسوم', fr: 'Taxes' }, budgeted: 30_000, collected: 10_000 },
  { resource: { ar: 'سوق', fr: 'Souk' }, budgeted: 70_050, collected: 20_000 },
];

describe('A table for software', () => {
  test('gives amounts in MAD, shares in percent, and what each column holds', () => {
    const open = openTable(tableOf(resources, rows));

    expect(open.columns.map(({ code, type, unit }) => [code, type, unit])).toEqual([
      ['resource', 'text', null],
      ['budgeted', 'amount', 'MAD'],
      ['collected', 'amount', 'MAD'],
      ['uncollected', 'amount', 'MAD'],
      ['rate', 'percentage', '%'],
    ]);
    expect(open.rows[0]).toEqual({
      resource: { ar: 'رسوم', fr: 'Taxes' },
      budgeted: 300,
      collected: 100,
      uncollected: null,
      rate: 33.33,
    });
    expect(open.totals).toEqual({ budgeted: 1000.5, collected: 300, uncollected: null, rate: 29.99 });
  });

  test('gives its cells in the order of its columns, whatever the order in which a store keeps them', () => {
    const [first] = tableOf(resources, rows).rows;
    const shuffled = Object.fromEntries(Object.entries(first ?? {}).toReversed());

    const open = openTable({ model: 'resources', rows: [shuffled] });

    expect(Object.keys(open.rows[0] ?? {})).toEqual(open.columns.map(({ code }) => code));
  });

  test.each(legalModels.map(({ code }) => code))('has a name for every column of %s', (code) => {
    const open = openTable({ model: code, rows: [] });

    expect(open.columns.length).toBeGreaterThan(3);
    expect(open.rows).toEqual([]);
  });
});

describe('A cell', () => {
  const column = (model: string, code: string) => {
    const found = modelOf(model).columns.find((one) => one.code === code);
    if (found === undefined) throw new Error(`no column ${code}`);
    return found;
  };

  test('is shown as its language writes it', () => {
    const shown = (model: string, code: string, cell: string | number | null) =>
      (['ar', 'fr'] as const).map((locale) =>
        shownCell(locale, column(model, code), cell).replaceAll(/[\s\u200f]+/g, ' '),
      );

    expect(shown('resources', 'budgeted', 123_450)).toEqual(['1.234,50', '1 234,50']);
    expect(shown('loans', 'interest', 425)).toEqual(['4,25%', '4,25 %']);
    expect(shown('loans', 'contract-date', '2026-03-02')).toEqual(['2 مارس 2026', '2 mars 2026']);
    expect(shown('procurement-programme', 'kind', 'works')).toEqual(['أشغال', 'Travaux']);
    expect(shown('procurement-programme', 'year', 2026)).toEqual(['2026', '2026']);
    expect(shown('council-decisions', 'for', 1234)).toEqual(['1.234', '1 234']);
    expect(shown('resources', 'budgeted', null)).toEqual(['', '']);
  });

  test('is drawn as a share of the largest, the largest first, ten at most, and never below nothing', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      resource: { ar: 'رسم', fr: `Une ressource dont le nom ne tient pas sur un téléphone ${at}` },
      budgeted: (at - 2) * 100,
    }));

    const bars = barsOf('fr', column('resources', 'resource'), column('resources', 'budgeted'), many);

    expect(bars.map(({ share }) => share)).toEqual([
      1,
      8 / 9,
      7 / 9,
      6 / 9,
      5 / 9,
      4 / 9,
      3 / 9,
      2 / 9,
      1 / 9,
    ]);
    expect(bars[0]?.label).toBe('Une ressource dont le nom ne…');
    expect(bars[0]?.shown).toBe('9,00');
  });
});

describe('What a publication waits for', () => {
  test('is told with its row and its column, and leads to the page of its form', () => {
    const lacking = { purpose: { ar: '', fr: 'Sport' } };
    const table = aTable({ rows: [...Array.from({ length: 11 }, () => ({ amount: 1 })), lacking] });

    expect(gapLines('fr', aDraft({ table }), '/table')).toEqual([
      {
        href: '/table?page=2#r11-purpose-ar',
        words: 'Tableau, ligne 12, «\u00a0Objet de l’association\u00a0»\u00a0: il manque le texte en arabe.',
      },
    ]);
    expect(gapLines('ar', aDraft({ table }), '/table')[0]?.words).toContain('غرض الجمعية');
  });
});
