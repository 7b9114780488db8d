import { describe, expect, test } from 'vitest';
import {
  type Column,
  cellGaps,
  columnTypes,
  heaviestTable,
  mistakeIn,
  mostRows,
  ratesOf,
  sameTable,
  shareOf,
  type TableModel,
  tableOf,
  totalsOf,
} from './index.ts';
import { aTable } from './testing/index.ts';

const aColumn = (over: Partial<Column> = {}): Column => ({
  code: 'purpose',
  type: 'text',
  label: { ar: 'الغرض', fr: 'Objet' },
  help: { ar: 'في جملة', fr: 'En une phrase' },
  required: false,
  summed: false,
  choices: [],
  ...over,
});

const model: TableModel = {
  code: 'resources',
  category: 'K06',
  title: { ar: 'الموارد', fr: 'Ressources' },
  article: { ar: 'المرسوم', fr: 'décret' },
  columns: [
    aColumn({ required: true }),
    aColumn({ code: 'budgeted', type: 'amount', summed: true }),
    aColumn({ code: 'collected', type: 'amount', summed: true }),
  ],
  rates: [{ code: 'rate', label: { ar: 'النسبة', fr: 'Taux' }, part: 'collected', whole: 'budgeted' }],
  chart: null,
  shownAs: 'table',
  duties: [],
};

const purpose = { ar: 'رسوم', fr: 'Taxes' };

describe('A table', () => {
  test('holds every column of its model and no other', () => {
    const { rows } = tableOf(model, [{ purpose, budgeted: 100, secret: 'x' }]);

    expect(rows).toEqual([{ purpose, budgeted: 100, collected: null }]);
  });

  test('refuses what its model does not allow, and says where', () => {
    expect(() => tableOf(model, [{ purpose }, { purpose, budgeted: 'many' }])).toThrow(
      expect.objectContaining({
        code: 'input.invalid',
        details: { field: 'table', row: 2, column: 'budgeted', '/rows/1/budgeted': 'no-amount' },
      }),
    );
    expect(() => tableOf(model, [{ budgeted: 1 }, { purpose, budgeted: 'many' }])).toThrow(
      expect.objectContaining({
        details: {
          field: 'table',
          row: 1,
          column: 'purpose',
          '/rows/0/purpose': 'missing',
          '/rows/1/budgeted': 'no-amount',
        },
      }),
    );
  });

  test('ends at five hundred rows and sixty kilobytes', () => {
    const rows = (count: number, text: string) =>
      Array.from({ length: count }, () => ({ purpose: { ar: 'س', fr: text } }));

    expect(tableOf(model, rows(mostRows, 'x')).rows).toHaveLength(mostRows);
    expect(() => tableOf(model, rows(mostRows + 1, 'x'))).toThrow(
      expect.objectContaining({ code: 'input.too-large' }),
    );
    expect(() => tableOf(model, rows(heaviestTable / 1000 + 1, 'x'.repeat(1000)))).toThrow(
      expect.objectContaining({ code: 'input.too-large' }),
    );
  });

  test('waits, by row and column, for each text that exists in one language', () => {
    const table = aTable({
      rows: [{ purpose }, { purpose: { ar: 'رسوم', fr: ' ' } }, { remarks: { ar: '', fr: 'Aucune' } }],
    });

    expect(cellGaps(table)).toEqual([
      { row: 2, column: 'purpose', locale: 'fr' },
      { row: 3, column: 'remarks', locale: 'ar' },
    ]);
    expect(cellGaps(null)).toEqual([]);
  });

  test('says the same whatever the order in which a store keeps its cells', () => {
    const one = aTable({ rows: [{ a: 1, purpose: { ar: 'س', fr: 's' } }] });
    const other = aTable({ rows: [{ purpose: { fr: 's', ar: 'س' }, a: 1 }] });

    expect(sameTable(one, other)).toBe(true);
    expect(sameTable(one, aTable({ rows: [{ a: 2, purpose: { ar: 'س', fr: 's' } }] }))).toBe(false);
    expect(sameTable(one, aTable({ rows: [...one.rows, ...one.rows] }))).toBe(false);
    expect(sameTable(one, null)).toBe(false);
    expect(sameTable(null, null)).toBe(true);
  });

  test('adds up what is said, to the centime, and nothing where nothing is', () => {
    const rows = [
      { purpose, budgeted: 10, collected: null },
      { purpose, budgeted: 20, collected: null },
    ];

    expect(totalsOf(model, rows)).toEqual({ budgeted: 30, collected: null });
    expect(totalsOf(model, [])).toEqual({ budgeted: null, collected: null });
  });

  test('computes what was collected of what was budgeted, in hundredths of a percent', () => {
    expect(ratesOf(model, { budgeted: 30_000, collected: 10_000 })).toEqual({ rate: 3333 });
    expect(ratesOf(model, { budgeted: 0, collected: 10 })).toEqual({ rate: null });
    expect(ratesOf(model, { budgeted: 10, collected: null })).toEqual({ rate: null });
    expect(shareOf(3, 2)).toBe(15_000);
  });
});

describe('A cell', () => {
  const wrong = {
    text: [{ ar: 'x'.repeat(1001), fr: '' }, 'too-long'],
    name: ['x'.repeat(201), 'too-long'],
    amount: [1e13 + 1, 'no-amount'],
    count: [-1, 'no-count'],
    year: [26, 'no-year'],
    percentage: [100_001, 'no-percentage'],
    date: ['2026-02-30', 'no-date'],
    choice: ['other', 'no-choice'],
    address: ['http://idarati.ma', 'no-address'],
  } as const;
  const right = {
    text: { ar: 'نص', fr: '' },
    name: 'Tiwizi',
    amount: -5,
    count: 0,
    year: 2026,
    percentage: 425,
    date: '2026-02-28',
    choice: 'one',
    address: 'https://www.idarati.ma/informationnel/fr',
  } as const;
  const choices = [{ code: 'one', label: { ar: 'واحد', fr: 'un' } }];

  test.each(columnTypes)('of type %s is what it says', (type) => {
    const [value, mistake] = wrong[type];

    expect(mistakeIn(aColumn({ type, choices }), right[type])).toBeNull();
    expect(mistakeIn(aColumn({ type, choices }), value)).toBe(mistake);
    expect(mistakeIn(aColumn({ type, choices }), null)).toBeNull();
    expect(mistakeIn(aColumn({ type, choices, required: true }), undefined)).toBe('missing');
  });

  test('that is an address leads to the web and nowhere else', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', '//idarati.ma', 'idarati.ma']) {
      expect(mistakeIn(aColumn({ type: 'address' }), address)).toBe('no-address');
    }
  });
});
