import {
  type Bilingual,
  type Cell,
  type CellMistake,
  type Column,
  type ColumnType,
  columnOf,
  isBlank,
  locales,
  mistakeIn,
  type TableModel,
  type TableRow,
} from '@mahalli/core';
import { foldText } from '@mahalli/registry/fold-text';
import { readDay, readNumber, writeNumber } from './read-number.ts';

/** A row as a person types it: the text of each field, by its name (`amount`, `purpose.ar`, `purpose.fr`). */
export type TypedRow = Readonly<Record<string, string>>;

/** The names of the fields of a column: one, or one for each language. */
export const fieldsOf = ({ code, type }: Column): readonly string[] =>
  type === 'text' ? locales.map((locale) => `${code}.${locale}`) : [code];

/** How many decimals are typed of a number that is kept whole: centimes, and hundredths of a percent. */
const decimals = { amount: 2, percentage: 2, count: 0, year: 0 } as const;

const isNumber = (type: ColumnType): type is keyof typeof decimals => type in decimals;

/** A choice as a spreadsheet shows it to readers of either language. */
export const writeChoice = (label: Bilingual): string => `${label.fr} / ${label.ar}`;

/** Lines as they are kept, without what a keyboard leaves at the ends. */
const tidy = (text: string | undefined): string => (text ?? '').replace(/\r\n?/g, '\n').trim();

const chosen = ({ choices }: Column, typed: string): string => {
  const folded = foldText(typed);
  const found = choices.find(({ code, label }) =>
    [code, label.ar, label.fr, writeChoice(label)].some((name) => foldText(name) === folded),
  );
  return found?.code ?? typed;
};

const unread: Readonly<Record<keyof typeof decimals, CellMistake>> = {
  amount: 'no-amount',
  percentage: 'no-percentage',
  count: 'no-count',
  year: 'no-year',
};

const readCell = (column: Column, typed: TypedRow): { cell: Cell; mistake: CellMistake | null } => {
  const { code, type } = column;
  const held = (cell: Cell) => ({ cell: isBlank(cell) ? null : cell, mistake: mistakeIn(column, cell) });
  if (type === 'text') return held({ ar: tidy(typed[`${code}.ar`]), fr: tidy(typed[`${code}.fr`]) });
  const text = tidy(typed[code]);
  if (text === '') return held(null);
  if (isNumber(type)) {
    const value = readNumber(text, decimals[type]);
    return value === undefined ? { cell: null, mistake: unread[type] } : held(value);
  }
  if (type === 'date') return held(readDay(text));
  return held(type === 'choice' ? chosen(column, text) : text);
};

/** A cell that could not be understood, and what was typed in it. */
export interface WrongCell {
  readonly column: string;
  readonly mistake: CellMistake;
  readonly typed: string;
}

/** Reads a row as its model asks: its cells, or everything that is wrong with them. */
export const readRow = (
  model: TableModel,
  typed: TypedRow,
): { readonly cells: TableRow } | { readonly wrong: readonly WrongCell[] } => {
  const read = model.columns.map((column) => ({ column, ...readCell(column, typed) }));
  const wrong = read.flatMap(({ column, mistake }) =>
    mistake === null
      ? []
      : [
          {
            column: column.code,
            mistake,
            typed: fieldsOf(column)
              .map((field) => tidy(typed[field]))
              .filter((text) => text !== '')
              .join(' / '),
          },
        ],
  );
  return wrong.length > 0
    ? { wrong }
    : { cells: Object.fromEntries(read.map(({ column, cell }) => [column.code, cell])) };
};

const typedCell = (column: Column, cell: Cell): readonly string[] => {
  if (cell === null) return fieldsOf(column).map(() => '');
  if (typeof cell === 'object') return locales.map((locale) => cell[locale]);
  if (typeof cell === 'number') {
    return [isNumber(column.type) ? writeNumber(cell, decimals[column.type]) : String(cell)];
  }
  return [cell];
};

/** A kept row as it is typed. */
export const typedRow = (model: TableModel, row: TableRow): TypedRow =>
  Object.fromEntries(
    model.columns.flatMap((column) => {
      const texts = typedCell(column, row[column.code] ?? null);
      return fieldsOf(column).map((field, at) => [field, texts[at] ?? '']);
    }),
  );

/** Whether nothing was typed in a row. */
export const isBlankRow = (model: TableModel, typed: TypedRow): boolean =>
  model.columns.every((column) => fieldsOf(column).every((field) => tidy(typed[field]) === ''));

/** The column that a field belongs to. */
export const columnOfField = (model: TableModel, field: string): Column | undefined =>
  columnOf(model, field.replace(/\.(?:ar|fr)$/, ''));
