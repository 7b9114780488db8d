import { type TableModel, type TableRow, tableOf } from '@mahalli/core';
import { legalModel, legalModels } from '@mahalli/registry/legal-models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRows } from './any-table.fixture.ts';
import { knownTo } from './headings.ts';
import { readText } from './read-sheet.ts';
import { type Reading, readTable } from './read-table.ts';
import { writeCsv } from './write-csv.ts';

const modelOf = (code: string): TableModel => {
  const model = legalModel(code);
  if (model === undefined) throw new Error(`no model ${code}`);
  return model;
};

const read = (model: TableModel, text: string): Reading => readTable(model, readText(text, knownTo(model)));

const rowsOf = (reading: Reading) => (reading.outcome === 'read' ? reading.rows : []);

const cellsOf = (reading: Reading): readonly (TableRow | null)[] => rowsOf(reading).map(({ cells }) => cells);

const grants = modelOf('grants-to-associations');
const decisions = modelOf('council-decisions');

describe('Reading a sheet', () => {
  test.each([
    ['in French', 'Montant en MAD;Objet de l’association;الغرض؛;Association\n1 000;Sport;;Tiwizi'],
    ['without accents or apostrophes', 'montant;OBJET DE L ASSOCIATION;ASSOCIATION\n1 000;Sport;Tiwizi'],
    ['by their codes', 'association,amount,purpose.fr\nTiwizi,1000,Sport'],
    ['pasted from a workbook', 'Association\tObjet de l’association\tMontant en MAD\nTiwizi\tSport\t1000'],
    [
      'below a title',
      'Subventions, année 2026, commune\n\nAssociation;Objet de l’association;Montant en MAD\nTiwizi;Sport;1000,00',
    ],
  ])('knows its columns %s, in any order', (_, text) => {
    expect(cellsOf(read(grants, text))).toMatchObject([
      { association: 'Tiwizi', amount: 100_000, purpose: { ar: '', fr: 'Sport' }, remarks: null },
    ]);
  });

  test('knows its columns in Arabic', () => {
    const text = 'الجمعيه;غرض الجمعية;مبلغ الإعانة بالدرهم\nتيويزي;الرياضة;١٬٠٠٠';

    expect(cellsOf(read(grants, text))).toMatchObject([
      { association: 'تيويزي', amount: 100_000, purpose: { ar: 'الرياضة', fr: '' } },
    ]);
  });

  test('says what is wrong with a row, where, and what was read, and keeps what was typed', () => {
    const reading = read(
      decisions,
      [
        'number;subject.fr;taken-on;outcome;for',
        '12/2026;Budget;31/02/2026;Adoptée;beaucoup',
        '13/2026;Eau;02/03/2026;peut-être;20',
        ';Route;02/03/2026;Reportée;',
      ].join('\n'),
    );

    expect(rowsOf(reading).map(({ line, wrong }) => ({ line, wrong }))).toEqual([
      {
        line: 2,
        wrong: [
          { column: 'taken-on', mistake: 'no-date', typed: '31/02/2026' },
          { column: 'for', mistake: 'no-count', typed: 'beaucoup' },
        ],
      },
      { line: 3, wrong: [{ column: 'outcome', mistake: 'no-choice', typed: 'peut-être' }] },
      { line: 4, wrong: [{ column: 'number', mistake: 'missing', typed: '' }] },
    ]);
    expect(rowsOf(reading)[0]?.typed).toMatchObject({ number: '12/2026', for: 'beaucoup' });
  });

  test('passes over empty rows and totals, and tells of the totals and of headings it does not know', () => {
    const reading = read(
      modelOf('resources'),
      [
        'Ressource;Prévisions en MAD;Taux de recouvrement;Remarque',
        'Taxes;100,00;50 %;x',
        ';;;',
        'TOTAL;100,00;;',
      ].join('\n'),
    );

    expect(reading).toMatchObject({ outcome: 'read', unknown: ['Remarque'], totals: [4] });
    expect(cellsOf(reading)).toMatchObject([{ resource: { fr: 'Taxes' }, budgeted: 10_000 }]);
  });

  test('says when it finds no headings, lacks a column or holds too many rows', () => {
    const many = `association,amount,purpose.fr\n${'Tiwizi,1,Sport\n'.repeat(501)}`;

    expect(read(grants, 'Bonjour\nle monde')).toEqual({ outcome: 'no-headings' });
    expect(read(grants, '')).toEqual({ outcome: 'no-headings' });
    expect(read(grants, 'association;purpose.fr\nTiwizi;Sport')).toEqual({
      outcome: 'missing-columns',
      columns: ['amount'],
    });
    expect(read(grants, many)).toEqual({ outcome: 'too-many', rows: 501 });
  });

  test('never ends in an error, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const begun = `association;amount;purpose.fr\n${text}`;
        return (
          typeof read(grants, text).outcome === 'string' && typeof read(grants, begun).outcome === 'string'
        );
      }),
    );
  });
});

describe.each(legalModels.map((model) => [model.code, model] as const))(
  'The spreadsheet of %s',
  (_, model) => {
    test('is read back as the same table, whatever stands in it', () => {
      fc.assert(
        fc.property(anyRows(model), (rows) => {
          const kept = tableOf(model, rows).rows;

          const reading = read(model, writeCsv(model, kept));

          // A row that is called a total is taken for one.
          const totals = reading.outcome === 'read' ? reading.totals.length : 0;
          expect(rowsOf(reading).flatMap(({ wrong }) => wrong)).toEqual([]);
          if (totals === 0 && kept.length > 0) expect(cellsOf(reading)).toEqual(kept);
        }),
        { numRuns: 60 },
      );
    });

    test('shows its columns in both languages, and reads as a table without rows', () => {
      const [headings] = writeCsv(model, []).split('\r\n');

      for (const { label } of model.columns) {
        expect(headings).toContain(label.ar);
        expect(headings).toContain(label.fr);
      }
      expect(read(model, writeCsv(model, []))).toEqual({
        outcome: 'read',
        rows: [],
        unknown: [],
        totals: [],
      });
    });
  },
);

describe('A spreadsheet', () => {
  test.each(['=1+1', '+1', '-2+3', '@SUM(A1)', ' =x', "'=x", '\t=x'])(
    'holds « %s » as a text, never as a formula',
    (text) => {
      const row = { association: text, purpose: { ar: text, fr: text }, amount: -500 };

      const cells = writeCsv(grants, tableOf(grants, [row]).rows).split('\r\n')[1] ?? '';

      expect(cells.match(/(?:^|;)"?\s*[=+@]/)).toBeNull();
      expect(cells.match(/(?:^|;)"?\s*-(?!5,00)/)).toBeNull();
      expect(cells).toContain(';-5,00;');
    },
  );

  test('opens in the spreadsheets of Morocco: its mark first, semicolons, decimal commas', () => {
    const csv = writeCsv(grants, [
      { association: 'Tiwizi', purpose: { ar: 'رياضة', fr: 'Sport' }, amount: 150 },
    ]);

    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain('\r\nTiwizi;رياضة;Sport;1,50;');
  });
});
