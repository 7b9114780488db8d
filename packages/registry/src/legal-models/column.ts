import type { Bilingual, Choice, Column, ColumnType } from '@mahalli/core';

/** A column as the models write it: what is left out is not required, not summed and chosen from nothing. */
export const column = (
  code: string,
  type: ColumnType,
  label: Bilingual,
  help: Bilingual,
  over: Partial<Pick<Column, 'required' | 'summed' | 'choices'>> = {},
): Column => ({ code, type, label, help, required: false, summed: false, choices: [], ...over });

/** A column of amounts in MAD whose total closes the table. */
export const amounts = (code: string, label: Bilingual, help: Bilingual, required = false): Column =>
  column(code, 'amount', label, help, { summed: true, required });

/** One of the answers of a column of choices. */
export const choice = (code: string, ar: string, fr: string): Choice => ({ code, label: { ar, fr } });
