import { columnOf, type TableModel, type TableRow } from '@mahalli/core';
import { csvLines, inert } from './csv.ts';
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

/**
 * A table as a CSV file in UTF-8 with its mark: decimal commas, and a text in two columns, one for each language. What
 * is written here is read back as the same table.
 */
export const writeCsv = (model: TableModel, rows: readonly TableRow[]): string =>
  mark + csvLines([headingsOf(model), ...rows.map((row) => written(model, typedRow(model, row)))]);
