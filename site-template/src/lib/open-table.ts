import {
  type Cell,
  type ColumnType,
  columnOf,
  ratesOf,
  type Table,
  type TableModel,
  type TableRow,
  totalsOf,
} from '@mahalli/core';
import { legalModel } from '@mahalli/registry/legal-models';

/** What the numbers of a column count. */
const units: Readonly<Partial<Record<ColumnType, string>>> = { amount: 'MAD', percentage: '%' };

/** An amount in MAD and a percentage in percent, as software expects them. */
const inUnits = (value: number, type: ColumnType): number =>
  type === 'amount' || type === 'percentage' ? value / 100 : value;

const openRow = (model: TableModel, row: TableRow): Readonly<Record<string, Cell>> => {
  const cells = Object.entries(row).flatMap(([code, cell]): readonly [string, Cell][] => {
    const column = columnOf(model, code);
    if (column === undefined) return [];
    return [[code, typeof cell === 'number' ? inUnits(cell, column.type) : cell]];
  });
  const rates = Object.entries(ratesOf(model, row)).map(([code, rate]): [string, Cell] => [
    code,
    rate === null ? null : rate / 100,
  ]);
  return Object.fromEntries([...cells, ...rates]);
};

/** The cells of a row in the order of the columns, whatever the order in which a store keeps them. */
const inOrder = ({ columns }: TableModel, row: TableRow): TableRow =>
  Object.fromEntries(columns.map(({ code }) => [code, row[code] ?? null]));

/** A table for software: what each column holds and in which unit, its rows and its totals. */
export const openTable = ({ model: code, rows }: Table) => {
  const model = legalModel(code);
  if (model === undefined) throw new Error(`no model is called ${code}`);
  return {
    model: code,
    title: model.title,
    article: model.article,
    columns: [
      ...model.columns.map((column) => ({
        code: column.code,
        label: column.label,
        type: column.type,
        unit: units[column.type] ?? null,
        ...(column.choices.length > 0 && { choices: column.choices }),
      })),
      ...model.rates.map(({ code: rate, label }) => ({ code: rate, label, type: 'percentage', unit: '%' })),
    ],
    rows: rows.map((row) => openRow(model, inOrder(model, row))),
    totals: openRow(model, totalsOf(model, rows)),
  };
};
