import { mostRows, type TableModel, type TableRow } from '@mahalli/core';
import { foldText } from '@mahalli/registry/fold-text';
import { type Grid, linesAbove } from './grid.ts';
import { fieldNames } from './headings.ts';
import { fieldsOf, isBlankRow, readRow, type TypedRow, type WrongCell } from './typed-row.ts';

/** A row of a sheet: where it stands there, what was typed in it, and what it became. */
export interface ReadRow {
  /** Its line in the sheet, from 1. */
  readonly line: number;
  readonly typed: TypedRow;
  /** Null when something is wrong with it. */
  readonly cells: TableRow | null;
  readonly wrong: readonly WrongCell[];
}

/** What reading a sheet gives: its rows, or why there are none. */
export type Reading =
  | {
      readonly outcome: 'read';
      readonly rows: readonly ReadRow[];
      /** Headings that the model does not know: what stands under them is left out. */
      readonly unknown: readonly string[];
      /** The lines that hold totals, which are computed and not entered. */
      readonly totals: readonly number[];
    }
  | { readonly outcome: 'no-headings' }
  /** Nothing stands under these headings, without which no row is complete. */
  | { readonly outcome: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly outcome: 'too-many'; readonly rows: number };

const totalNames = new Set(
  ['total', 'totaux', 'total général', 'المجموع', 'المجموع العام', 'مجموع'].map(foldText),
);

const isTotal = (model: TableModel, typed: TypedRow): boolean =>
  model.columns
    .filter(({ type }) => type === 'text' || type === 'name')
    .flatMap(fieldsOf)
    .some((field) => totalNames.has(foldText(typed[field] ?? '')));

/** Reads a row that somebody typed, in a sheet or in a form. */
export const readTyped = (model: TableModel, line: number, typed: TypedRow): ReadRow => {
  const read = readRow(model, typed);
  return 'cells' in read
    ? { line, typed, cells: read.cells, wrong: [] }
    : { line, typed, cells: null, wrong: read.wrong };
};

/**
 * Reads a sheet as a table of a model.
 *
 * Columns are known by their headings, in either language or by their code, in any order; rows that are empty are
 * passed over, rows with mistakes are kept as they were typed, so that nothing is lost.
 */
export const readTable = (model: TableModel, grid: Grid): Reading => {
  const names = fieldNames(model);
  const fieldsIn = (row: readonly string[]) => row.map((heading) => names.get(foldText(heading)));
  const at = grid
    .slice(0, linesAbove)
    .findIndex((row) => fieldsIn(row).filter((field) => field !== undefined).length >= 2);
  const headings = grid[at];
  if (headings === undefined) return { outcome: 'no-headings' };

  const fields = fieldsIn(headings);
  const missing = model.columns.filter(
    (column) => column.required && !fieldsOf(column).some((field) => fields.includes(field)),
  );
  if (missing.length > 0) {
    return { outcome: 'missing-columns', columns: missing.map(({ code }) => code) };
  }

  const typed = grid.slice(at + 1).map((row, below) => ({
    line: at + below + 2,
    typed: Object.fromEntries(
      fields.flatMap((field, column) => (field === undefined ? [] : [[field, row[column] ?? '']])),
    ),
  }));
  const filled = typed.filter((row) => !isBlankRow(model, row.typed));
  const totals = filled.filter((row) => isTotal(model, row.typed));
  const rows = filled.filter((row) => !totals.includes(row));
  if (rows.length > mostRows) return { outcome: 'too-many', rows: rows.length };

  const computed = new Set(model.rates.flatMap(({ label }) => [foldText(label.ar), foldText(label.fr)]));
  return {
    outcome: 'read',
    rows: rows.map((row) => readTyped(model, row.line, row.typed)),
    unknown: headings.filter(
      (heading, column) =>
        fields[column] === undefined && heading.trim() !== '' && !computed.has(foldText(heading)),
    ),
    totals: totals.map(({ line }) => line),
  };
};
