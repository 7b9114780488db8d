import { legalModel, legalModels } from '@mahalli/registry/legal-models';
import { describe, expect, test } from 'vitest';
import { formRows, rowsPerForm, tablePart, wholeIn, withPart } from './table-form.ts';

const model = legalModel('grants-to-associations');
if (model === undefined) throw new Error('no such model');

const row = (association: string) => ({ association, purpose: { ar: 'غرض', fr: 'Objet' }, amount: 100 });

const rows = (count: number) => Array.from({ length: count }, (_, at) => row(`A${at}`));

const formOf = (fields: readonly (readonly [string, string])[]) =>
  new URLSearchParams(fields.map(([...one]) => one));

describe('The form of a table', () => {
  test('shows one part of it, under the ranks of its rows', () => {
    const part = tablePart(model, rows(25), 2);

    expect(part).toMatchObject({ from: 10, count: 10, page: 2, pages: 3 });
    expect(part.rows.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => String(10 + at)));
    expect(part.rows[0]?.typed).toMatchObject({ association: 'A10', 'purpose.fr': 'Objet', amount: '1,00' });
  });

  test.each([
    [0, 1, 3],
    [9, 1, 12],
    [10, 2, 3],
    [25, 3, 8],
  ])('has room for new rows after %i of them, on its last page (%i)', (count, pages, shown) => {
    const part = tablePart(model, rows(count), 99);

    expect([part.page, part.pages, part.rows.length]).toEqual([pages, pages, shown]);
    expect(part.rows.at(-1)?.typed).toEqual({});
  });

  test('begins at its first page when asked for one that is none', () => {
    for (const asked of [0, -3]) expect(tablePart(model, rows(25), asked).page).toBe(1);
  });

  test('sends rows without those dropped and those left empty, and says what is wrong with the others', () => {
    const form = formOf([
      ['rows', '4,5,6,7,x'],
      ['4.association', 'Tiwizi'],
      ['4.purpose.fr', 'Sport'],
      ['4.amount', '1 000'],
      ['5.association', 'À supprimer'],
      ['drop', '5'],
      ['6.association', '  '],
      ['7.association', 'Nour'],
      ['7.amount', 'x'],
      ['7.purpose.fr', 'Sport'],
      ['8.association', 'Hors du formulaire'],
    ]);

    const read = formRows(model, form);

    expect(read.map(({ id, wrong }) => [id, wrong])).toEqual([
      ['4', []],
      ['7', [{ column: 'amount', mistake: 'no-amount', typed: 'x' }]],
    ]);
    expect(read[0]?.cells).toMatchObject({ association: 'Tiwizi', amount: 100_000 });
    expect(read[1]?.typed).toMatchObject({ amount: 'x' });
  });

  test('replaces its part of the table and leaves the others as they were', () => {
    const kept = withPart(rows(25), { from: 10, count: 10 }, [row('new')]);

    expect(kept.map(({ association }) => association)).toEqual([
      ...rows(10).map(({ association }) => association),
      'new',
      'A20',
      'A21',
      'A22',
      'A23',
      'A24',
    ]);
  });

  test('keeps both languages of its longest rows below what a form may weigh', () => {
    for (const one of legalModels) {
      const texts = one.columns.filter(({ type }) => type === 'text').length;
      // Three hundred letters in each language, of two bytes in Arabic: a full paragraph.
      expect(rowsPerForm(one) * texts * 300 * 3).toBeLessThan(60_000);
    }
  });

  test('takes whole numbers only for its ranks', () => {
    const form = formOf([
      ['from', '20'],
      ['count', '-1'],
    ]);

    expect([wholeIn(form, 'from'), wholeIn(form, 'count'), wholeIn(form, 'page')]).toEqual([20, 0, 0]);
  });
});
