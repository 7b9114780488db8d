import type { Cell, Column, ColumnType, Locale } from '@mahalli/core';
import { amount, date, exactPercentage, number } from '@mahalli/i18n';

const numbers: readonly ColumnType[] = ['amount', 'count', 'percentage'];

/** Whether a column holds numbers, which stand under each other. */
export const isFigure = ({ type }: Pick<Column, 'type'>): boolean => numbers.includes(type);

const shownNumber = (locale: Locale, { type }: Column, value: number): string => {
  if (type === 'amount') return amount(locale, value);
  if (type === 'percentage') return exactPercentage(locale, value);
  // A year is a name, not a quantity: it has no thousands.
  return type === 'year' ? String(value) : number(locale, value);
};

/** What a reader sees of a cell; nothing where nothing is said. */
export const shownCell = (locale: Locale, column: Column, cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell[locale];
  if (typeof cell === 'number') return shownNumber(locale, column, cell);
  if (column.type === 'date') return date(locale, cell);
  if (column.type === 'choice') {
    return column.choices.find(({ code }) => code === cell)?.label[locale] ?? cell;
  }
  return cell;
};

/** The rows that a chart draws: more would no longer be seen. */
const mostBars = 10;

/** What stands over a bar, as far as it fits there. */
const longestLabel = 30;

/** The bars of a model's chart: its largest rows, in their order, each as a share of the largest. */
export const barsOf = (
  locale: Locale,
  label: Column,
  value: Column,
  rows: readonly Readonly<Record<string, Cell>>[],
) => {
  const numberIn = (row: Readonly<Record<string, Cell>>): number => {
    const cell = row[value.code];
    return typeof cell === 'number' ? Math.max(0, cell) : 0;
  };
  const drawn = rows
    .toSorted((one, other) => numberIn(other) - numberIn(one))
    .slice(0, mostBars)
    .filter((row) => numberIn(row) > 0);
  const largest = Math.max(1, ...drawn.map(numberIn));
  return drawn.map((row) => {
    const name = shownCell(locale, label, row[label.code]);
    return {
      label: name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name,
      share: numberIn(row) / largest,
      shown: shownCell(locale, value, row[value.code]),
    };
  });
};
