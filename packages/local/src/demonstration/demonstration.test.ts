import { cellGaps, civilDate, locales, longest, publicationTexts, tableOf, totalsOf } from '@mahalli/core';
import { categories, findCollectivity } from '@mahalli/registry';
import { legalModel } from '@mahalli/registry/legal-models';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { demonstration } from './index.ts';

const all = demonstration.flatMap(({ code, publications }) =>
  publications.map((publication) => ({ code, publication, name: `${code}: ${publication.title.fr}` })),
);

const numberOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/** What a body is made of, whatever its language: its blocks in order, the cells of its rows and where its links lead. */
const shapeOf = (body: string) => ({
  blocks: body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (line.startsWith('|')) return `row of ${numberOf(/\|/g, line) - 1}`;
      return /^(?:#+|-|\d+\.) /.exec(line)?.[0] ?? 'paragraph';
    }),
  links: [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address),
});

/** The whole numbers that fill a cell, without the separators that each language puts in them. */
const figuresOf = (body: string) =>
  body
    .replace(/[\u2068\u2069]/g, '')
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => /^\d{1,3}(?:[.\u00a0]\d{3})*$/.test(cell))
    .map((cell) => cell.replace(/\D/g, ''));

describe('the demonstration', () => {
  test('shows a region, a province, two cities and two rural communes, twelve publications each', () => {
    const shown = demonstration.map(({ code }) => findCollectivity(code));

    expect(shown.map((each) => [each?.slug, each?.communeKind])).toEqual([
      ['region-souss-massa', null],
      ['province-tinghir', null],
      ['casablanca', 'urban'],
      ['ait-melloul', 'urban'],
      ['ain-leuh', 'rural'],
      ['ourika', 'rural'],
    ]);
    for (const { publications } of demonstration) expect(publications).toHaveLength(12);
  });

  test.each(locales)('gives each publication a title of its own (%s)', (locale) => {
    expect(new Set(all.map(({ publication }) => publication.title[locale])).size).toBe(72);
  });

  test('is set for print', () => {
    for (const { publication } of all) {
      for (const text of publicationTexts) expect(publication[text].fr).not.toMatch(/ [:;?!»%]|'/);
    }
  });
});

describe('the tables of the demonstration', () => {
  const shown = all.flatMap(({ name, publication: { table, body } }) =>
    table === undefined ? [] : [{ name, table, body }],
  );

  test('show five of the legal models', () => {
    expect(shown.map(({ table }) => table.model).toSorted()).toEqual([
      'council-decisions',
      'grants-to-associations',
      'procedures',
      'procurement-programme',
      'resources',
    ]);
  });

  test.each(shown)('are what their model asks, in both languages: $name', ({ table }) => {
    const model = legalModel(table.model);

    expect(model && tableOf(model, table.rows)).toEqual(table);
    expect(cellGaps(table)).toEqual([]);
  });

  test.each(shown.filter(({ table }) => ['resources', 'grants-to-associations'].includes(table.model)))(
    'add up to what the text beside them says: $name',
    ({ table, body }) => {
      const model = legalModel(table.model);
      const totals = Object.values(model ? totalsOf(model, table.rows) : {}).filter((sum) => sum !== null);

      expect(figuresOf(body.fr)).toEqual(
        expect.arrayContaining(totals.map((sum) => String(Number(sum) / 100))),
      );
      expect(totals.length).toBeGreaterThan(0);
    },
  );
});

describe.each(all)('$name', ({ code, publication }) => {
  test('belongs to a category that its collectivity publishes', () => {
    const kind = findCollectivity(code)?.kind ?? 'region';

    expect(categories[publication.category].applicability[kind]).not.toBe('none');
  });

  test('bears a day of the calendar, of 2024 to November 2026', () => {
    const { documentDate } = publication;

    expect(v.is(civilDate, documentDate)).toBe(true);
    expect(new Date(documentDate).toISOString().slice(0, 10)).toBe(documentDate);
    expect(documentDate >= '2024-01-01' && documentDate < '2026-12-01').toBe(true);
  });

  test.each(publicationTexts)('has a %s in both languages, each within its length', (text) => {
    const { ar, fr } = publication[text];

    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(fr).not.toMatch(/\p{Script=Arabic}/u);
    for (const each of [ar, fr]) {
      expect(each.trim()).not.toBe('');
      expect(each.length).toBeLessThanOrEqual(longest[text]);
    }
  });

  test('has the same blocks, links and figures in both languages', () => {
    const { ar, fr } = publication.body;

    expect(shapeOf(ar)).toEqual(shapeOf(fr));
    expect(figuresOf(ar)).toEqual(figuresOf(fr));
  });
});
