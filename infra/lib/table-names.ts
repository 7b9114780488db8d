import type { TableName } from '@mahalli/contracts';
import type { Environment } from '@mahalli/functions/environment';

type TableVariable = `${Uppercase<TableName>}_TABLE`;

/** What functions that open the store are told: the names of the five tables, which are no leave to touch them. */
export const tableNames = (
  tables: Readonly<Record<TableName, { readonly name: string }>>,
): Pick<Environment, TableVariable> => ({
  CORE_TABLE: tables.core.name,
  CIVIC_TABLE: tables.civic.name,
  NATIONAL_TABLE: tables.national.name,
  JOURNAL_TABLE: tables.journal.name,
  TRANSIENT_TABLE: tables.transient.name,
});
