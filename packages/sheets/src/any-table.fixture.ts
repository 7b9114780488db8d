import type { Cell, Column, TableModel, TableRow } from '@mahalli/core';
import fc from 'fast-check';

/** Texts that people write and that spreadsheets misread: separators, quotes, formulas, both scripts, lines. */
const trickyTexts = fc.constantFrom(
  '=HYPERLINK("http://evil")',
  '+212 5 00',
  '-مبلغ',
  "'=1+1",
  "''@x",
  '@SUM(A1)',
  '"guillemets"',
  'a;b\tc,d|e',
  'دعم التمدرس، 2026',
  'L’eau\net la route',
);

const texts = fc
  .oneof(
    trickyTexts,
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((text) => text.replace(/\r\n?/g, '\n').trim());

const someText = texts.filter((text) => text !== '');

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

const cellsOf = (column: Column): fc.Arbitrary<Cell> => {
  switch (column.type) {
    case 'text':
      return fc.record({ ar: someText, fr: texts });
    case 'name':
      return someText;
    case 'amount':
      return fc.integer({ min: -1e13, max: 1e13 });
    case 'count':
      return fc.nat();
    case 'year':
      return fc.integer({ min: 1900, max: 2200 });
    case 'percentage':
      return fc.integer({ min: -100_000, max: 100_000 });
    case 'date':
      return days;
    case 'choice':
      return fc.constantFrom(...column.choices.map(({ code }) => code));
    case 'address':
      return fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
  }
};

/** Rows that a model allows, whatever stands in them. */
export const anyRows = (model: TableModel): fc.Arbitrary<readonly TableRow[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        model.columns.map((column) => [
          column.code,
          column.required ? cellsOf(column) : fc.option(cellsOf(column), { nil: null }),
        ]),
      ),
    ),
    { maxLength: 6 },
  );
