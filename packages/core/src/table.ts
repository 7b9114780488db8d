import * as v from 'valibot';
import { civilDate } from './civil-date.ts';
import { Failure } from './failure.ts';
import { bilingual, type Locale, locales } from './locale.ts';
import { type Column, type ColumnType, columnCode, modelCode, type TableModel } from './table-model.ts';

/** The most rows of one table: what an accessible page can still show whole. */
export const mostRows = 500;

/** The most that a table weighs as JSON, in bytes of UTF-8: a draft and its table stay far below an item's 400 KB. */
export const heaviestTable = 60 * 1024;

/** The longest a text of a cell may be, in characters. */
export const longestCell: Readonly<Record<'text' | 'name' | 'address', number>> = {
  text: 1_000,
  name: 200,
  address: 300,
};

/** The largest amount, in centimes of MAD (a hundred billion dirhams): 500 of them still add up exactly. */
export const largestAmount = 1e13;

/** The largest percentage, in hundredths of a percent: ten times the whole. */
export const largestPercentage = 100_000;

/**
 * What a cell holds: a text in both languages, a name, a day, a choice or an address; or a whole number: centimes of
 * MAD for an amount, hundredths of a percent for a percentage. Null where nothing is said.
 */
export const cell = v.union([
  v.null(),
  v.pipe(v.string(), v.maxLength(longestCell.address)),
  v.pipe(v.number(), v.safeInteger()),
  bilingual(v.pipe(v.string(), v.maxLength(longestCell.text))),
]);

export type Cell = v.InferOutput<typeof cell>;

/** The cells of a row, by the code of their column. */
export const tableRow = v.record(columnCode, cell);

export type TableRow = Readonly<v.InferOutput<typeof tableRow>>;

/** How many bytes rows weigh as JSON in UTF-8. */
export const weightOf = (rows: readonly TableRow[]): number =>
  new TextEncoder().encode(JSON.stringify(rows)).byteLength;

/** A table that follows a legal model, as part of a draft or of an edition. */
export const table = v.strictObject({
  model: modelCode,
  rows: v.pipe(
    v.array(tableRow),
    v.maxLength(mostRows),
    v.check((rows) => weightOf(rows) <= heaviestTable, 'too heavy'),
  ),
});

export type Table = Readonly<v.InferOutput<typeof table>>;

/** What can be wrong with a cell. */
export const cellMistakes = [
  'missing',
  'too-long',
  'no-amount',
  'no-count',
  'no-year',
  'no-percentage',
  'no-date',
  'no-choice',
  'no-address',
] as const;

export type CellMistake = (typeof cellMistakes)[number];

const isText = (value: Cell | undefined): value is { ar: string; fr: string } =>
  typeof value === 'object' && value !== null;

const within = (most: number, value: Cell): boolean => typeof value === 'number' && Math.abs(value) <= most;

const secureAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(longestCell.address));

const wrongs: Readonly<Record<ColumnType, (value: Cell, column: Column) => CellMistake | null>> = {
  text: (value) =>
    isText(value) && locales.every((locale) => value[locale].length <= longestCell.text) ? null : 'too-long',
  name: (value) => (typeof value === 'string' && value.length <= longestCell.name ? null : 'too-long'),
  amount: (value) => (within(largestAmount, value) ? null : 'no-amount'),
  count: (value) => (within(largestAmount, value) && Number(value) >= 0 ? null : 'no-count'),
  year: (value) => (Number(value) >= 1900 && Number(value) <= 2200 ? null : 'no-year'),
  percentage: (value) => (within(largestPercentage, value) ? null : 'no-percentage'),
  date: (value) => (v.is(civilDate, value) ? null : 'no-date'),
  choice: (value, { choices }) => (choices.some(({ code }) => code === value) ? null : 'no-choice'),
  address: (value) => (v.is(secureAddress, value) ? null : 'no-address'),
};

/** Whether a cell says nothing, in any language. */
export const isBlank = (value: Cell | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isText(value) && locales.every((locale) => value[locale].trim() === ''));

/**
 * What is wrong with a cell of a column, or nothing.
 *
 * A text that lacks one language is not wrong: it may be saved, and the bilingual gate waits for it.
 */
export const mistakeIn = (column: Column, value: Cell | undefined): CellMistake | null => {
  if (value === undefined || isBlank(value)) return column.required ? 'missing' : null;
  return wrongs[column.type](value, column);
};

/** A cell that a model does not allow. */
interface WrongCell {
  /** Its row, from 1. */
  readonly row: number;
  readonly column: string;
  readonly mistake: CellMistake;
}

const wrongCells = ({ columns }: TableModel, rows: readonly TableRow[]): readonly WrongCell[] =>
  rows.flatMap((row, at) =>
    columns.flatMap((column) => {
      const mistake = mistakeIn(column, row[column.code]);
      return mistake === null ? [] : [{ row: at + 1, column: column.code, mistake }];
    }),
  );

/** How many wrong cells a refusal tells: whoever has more has mixed columns up. */
const mostTold = 100;

/** What is wrong with cells, by the place of each in the table (JSON Pointer, RFC 6901): a column has no `/` or `~`. */
const pointersTo = (wrong: readonly WrongCell[]): Readonly<Record<string, CellMistake>> =>
  Object.fromEntries(
    wrong.slice(0, mostTold).map(({ row, column, mistake }) => [`/rows/${row - 1}/${column}`, mistake]),
  );

/**
 * The table that rows make under a model: each with every column of the model and no other.
 *
 * Refuses (`input.invalid`, with the row and the column of the first, and the place of each) cells that the model does
 * not allow, and
 * (`input.too-large`) more rows or bytes than a table holds.
 */
export const tableOf = (model: TableModel, rows: readonly TableRow[]): Table => {
  const wrong = wrongCells(model, rows);
  const [first] = wrong;
  if (first !== undefined) {
    throw new Failure('input.invalid', {
      field: 'table',
      row: first.row,
      column: first.column,
      ...pointersTo(wrong),
    });
  }
  const kept = rows.map((row) =>
    Object.fromEntries(
      model.columns.map(({ code }) => [code, isBlank(row[code]) ? null : (row[code] ?? null)]),
    ),
  );
  if (kept.length > mostRows || weightOf(kept) > heaviestTable) {
    throw new Failure('input.too-large', { field: 'table' });
  }
  return { model: model.code, rows: kept };
};

/** A cell, in one language, that keeps a publication from being published. */
export interface CellGap {
  /** Its row, from 1. */
  readonly row: number;
  readonly column: string;
  readonly locale: Locale;
}

/** Every text of a table that exists in one language only. */
export const cellGaps = (of: Table | null): readonly CellGap[] =>
  (of?.rows ?? []).flatMap((row, at) =>
    Object.entries(row).flatMap(([column, value]) =>
      isText(value)
        ? locales
            .filter((locale) => value[locale].trim() === '')
            .map((locale) => ({ row: at + 1, column, locale }))
        : [],
    ),
  );

const inOrder = (row: TableRow): string =>
  JSON.stringify(
    Object.entries(row)
      .map(([code, value]) => [code, isText(value) ? [value.ar, value.fr] : value])
      .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );

/** Whether two tables say the same, in whatever order their stores give the cells of a row back. */
export const sameTable = (one: Table | null, other: Table | null): boolean => {
  if (one === null || other === null) return one === other;
  return (
    one.model === other.model &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => inOrder(row) === inOrder(other.rows[at] ?? {}))
  );
};

const numberIn = (row: TableRow, code: string): number | null => {
  const value = row[code];
  return typeof value === 'number' ? value : null;
};

/** One number as a share of another, in hundredths of a percent; null when there is nothing to take a share of. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 10_000);

/** The shares that a model computes of a row, by the code of the rate, in hundredths of a percent. */
export const ratesOf = ({ rates }: TableModel, row: TableRow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    rates.map(({ code, part, whole }) => [code, shareOf(numberIn(row, part), numberIn(row, whole))]),
  );

/** The row that closes a table: the sum of each column that has one; a column in which nothing is said has none. */
export const totalsOf = ({ columns }: TableModel, rows: readonly TableRow[]): TableRow =>
  Object.fromEntries(
    columns
      .filter(({ summed }) => summed)
      .map(({ code }) => {
        const said = rows.flatMap((row) => numberIn(row, code) ?? []);
        return [code, said.length === 0 ? null : said.reduce((sum, one) => sum + one, 0)];
      }),
  );
