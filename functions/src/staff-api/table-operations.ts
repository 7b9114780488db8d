import { staffRoutes } from '@mahalli/contracts';
import { columnOf, Failure, type TableModel, type TableRow } from '@mahalli/core';
import { legalModel, legalModels } from '@mahalli/registry/legal-models';
import { staffOperation } from '../runtime/staff-handler.ts';
import { sentWith } from './sent-with.ts';
import { staffPublicationOf } from './staff-publication.ts';

/** A column that the model does not have is a mistake of the program: its cells would be lost without a word. */
const expectKnown = (model: TableModel, rows: readonly TableRow[]): void => {
  rows.forEach((row, at) => {
    const unknown = Object.keys(row).find((code) => columnOf(model, code) === undefined);
    if (unknown === undefined) return;
    const place = { [`/rows/${at}/${unknown}`]: 'no-column' };
    throw new Failure('input.invalid', { field: 'table', row: at + 1, column: unknown, ...place });
  });
};

/** What staff do with the table of a draft. */
export const tableOperations = {
  'list-table-models': staffOperation(staffRoutes['list-table-models'], async () => ({
    items: legalModels.map((model) => ({
      ...model,
      columns: model.columns.map((column) => ({ ...column, choices: [...column.choices] })),
    })),
    next: null,
  })),
  'save-table': staffOperation(staffRoutes['save-table'], async (bureau, { params, headers, body }) => {
    const model = legalModel(body.model);
    if (model !== undefined) expectKnown(model, body.rows);
    return staffPublicationOf(await bureau.saveTable(params.code, params.id, sentWith(headers), body));
  }),
  'remove-table': staffOperation(staffRoutes['remove-table'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.saveTable(params.code, params.id, sentWith(headers), null)),
  ),
};
