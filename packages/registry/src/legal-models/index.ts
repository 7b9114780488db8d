import type { ObligationKey, TableModel } from '@mahalli/core';
import { typeset } from '../typeset.ts';
import { accounts } from './accounts.ts';
import { councilDecisions } from './council-decisions.ts';
import { procedures } from './procedures.ts';
import { procurementProgramme } from './procurement-programme.ts';

const set = (model: TableModel): TableModel => ({
  ...model,
  title: typeset(model.title),
  article: typeset(model.article),
  columns: model.columns.map((column) => ({
    ...column,
    label: typeset(column.label),
    help: typeset(column.help),
    choices: column.choices.map(({ code, label }) => ({ code, label: typeset(label) })),
  })),
});

/** The tables that the law prescribes or that answer its duties, in the order in which they are offered. */
export const legalModels: readonly TableModel[] = [
  ...accounts,
  councilDecisions,
  procurementProgramme,
  procedures,
].map(set);

/** The model of this code. */
export const legalModel = (code: string): TableModel | undefined =>
  legalModels.find((model) => model.code === code);

/** The models that answer an obligation of the publication scheme. */
export const modelsFor = (obligation: ObligationKey | null): readonly TableModel[] => {
  const duty = obligation?.split('/')[0];
  return duty === undefined ? [] : legalModels.filter(({ duties }) => duties.includes(duty));
};
