import { columnOf, type TableModel, type TableRow } from '@mahalli/core';
import Papa from 'papaparse';
import { inert } from './grid.ts';
import { allFields, headingsOf } from './headings.ts';
import { columnOfField, type TypedRow, typedRow, writeChoice } from './typed-row.ts';

/** Texts that people wrote may begin like a formula; numbers and days are ours. */
const written = (model: TableModel, row: TypedRow): readonly string[] =>
  allFields(model).map((field) => {
    const text = row[field] ?? '';
    const column = columnOfField(model, field);
    if (column?.type === 'choice') {
      const found = columnOf(model, column.code)?.choices.find(({ code }) => code === text);
      return found === undefined ? inert(text) : writeChoice(found.label);
    }
    return column?.type === 'text' || column?.type === 'name' ? inert(text) : text;
  });

/** The mark by which spreadsheets know UTF-8. */
const mark = '\ufeff';

/** Rows as they were typed, right or wrong, under the headings of both languages. */
export const writeTyped = (model: TableModel, rows: readonly TypedRow[]): string =>
  Papa.unparse(
    { fields: [...headingsOf(model)], data: rows.map((row) => [...written(model, row)]) },
    { delimiter: ';', newline: '\r\n' },
  );

/**
 * A table as a CSV file that the spreadsheets of Morocco open as it is: semicolons, decimal commas, UTF-8 with its
 * mark; a text in two columns, one for each language. What is written here is read back as the same table.
 */
export const writeCsv = (model: TableModel, rows: readonly TableRow[]): string =>
  `${mark}${writeTyped(
    model,
    rows.map((row) => typedRow(model, row)),
  )}\r\n`;
