import type { TableModel, TableRow } from '@mahalli/core';
import { allFields, isBlankRow, readTyped, type TypedRow, typedRow, type WrongCell } from '@mahalli/sheets';
import type { FormFields } from './form-fields.ts';

/** A row as a form shows it: what its fields are called after, what was typed, and what is wrong with that. */
export interface FormRow {
  readonly id: string;
  readonly typed: TypedRow;
  readonly wrong: readonly WrongCell[];
}

/** A row of a form that was read: its cells when nothing is wrong. */
export interface ReadFormRow extends FormRow {
  readonly cells: TableRow | null;
}

/** How many rows one form holds: sentences in both languages fill its 64 KB fast. */
export const rowsPerForm = ({ shownAs }: TableModel): number => (shownAs === 'cards' ? 3 : 10);

/** The empty rows that a form offers after the last row. */
const spareRows = ({ shownAs }: TableModel): number => (shownAs === 'cards' ? 1 : 3);

const typedIn = (form: FormFields, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/**
 * The rows that a form sends, without those whose box "delete" was ticked and those in which nothing was typed.
 *
 * The form lists in `rows` the rows it holds; the fields of each are called after it: `4.purpose.fr`.
 */
export const formRows = (model: TableModel, form: FormFields): readonly ReadFormRow[] =>
  typedIn(form, 'rows')
    .split(',')
    .filter((id) => /^\d{1,6}$/.test(id) && !form.getAll('drop').includes(id))
    .flatMap((id) => {
      const typed = Object.fromEntries(
        allFields(model).map((field) => [field, typedIn(form, `${id}.${field}`)]),
      );
      if (isBlankRow(model, typed)) return [];
      const { cells, wrong } = readTyped(model, Number(id), typed);
      return [{ id, typed, cells, wrong }];
    });

/** A part of a table as its form shows it. */
export interface TablePart {
  readonly rows: readonly FormRow[];
  /** The rank of the first row that the form holds, from 0, and how many stored rows it stands for. */
  readonly from: number;
  readonly count: number;
  /** The page of the form, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** The rows of one page of a table's form; the last page has room for new ones. */
export const tablePart = (model: TableModel, rows: readonly TableRow[], asked: number): TablePart => {
  const size = rowsPerForm(model);
  const pages = Math.floor(rows.length / size) + 1;
  const page = Math.min(Math.max(1, asked), pages);
  const from = (page - 1) * size;
  const shown = rows.slice(from, from + size);
  const spare = page === pages ? spareRows(model) : 0;
  return {
    from,
    count: shown.length,
    page,
    pages,
    rows: [...shown.map((row) => typedRow(model, row)), ...Array.from({ length: spare }, () => ({}))].map(
      (typed, at) => ({ id: String(from + at), typed, wrong: [] }),
    ),
  };
};

/** A whole number that a form sends, or nothing. */
export const wholeIn = (form: FormFields, name: string): number => {
  const text = typedIn(form, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
};

/** The rows of a table in which a form replaces a part. */
export const withPart = (
  stored: readonly TableRow[],
  { from, count }: Pick<TablePart, 'from' | 'count'>,
  rows: readonly TableRow[],
): readonly TableRow[] => [...stored.slice(0, from), ...rows, ...stored.slice(from + count)];
