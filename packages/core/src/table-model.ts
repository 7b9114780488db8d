import * as v from 'valibot';
import type { CategoryCode } from './category.ts';
import type { DutyCode } from './duty.ts';
import type { Bilingual } from './locale.ts';

const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(40));

/** The name of a legal model, as it stands in tables and addresses: `grants-to-associations`. */
export const modelCode = word;

/** The name of a column of a model, as it stands in rows. */
export const columnCode = word;

/**
 * What the cells of a column hold: a text in both languages, a proper name that is not translated, an amount in MAD,
 * a whole number, a year, a percentage, a day, one of a few choices, or a secure address of the web.
 */
export const columnTypes = [
  'text',
  'name',
  'amount',
  'count',
  'year',
  'percentage',
  'date',
  'choice',
  'address',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** One of the answers that a column of choices allows. */
export interface Choice {
  readonly code: string;
  readonly label: Bilingual;
}

/** A column of a legal model. */
export interface Column {
  readonly code: string;
  readonly label: Bilingual;
  /** What to write in it, in a sentence for the clerk. */
  readonly help: Bilingual;
  readonly type: ColumnType;
  /** Whether a row without it is refused. */
  readonly required: boolean;
  /** Whether its total closes the table. */
  readonly summed: boolean;
  /** What may be chosen; empty for every other type. */
  readonly choices: readonly Choice[];
}

/** A column that nobody fills in: one amount as a share of another. */
export interface Rate {
  readonly code: string;
  readonly label: Bilingual;
  /** The column that is the share, and the one it is a share of. */
  readonly part: string;
  readonly whole: string;
}

/** A table that a text of law prescribes, or that answers a duty of publication: what its rows hold, and how it is shown. */
export interface TableModel {
  readonly code: string;
  readonly category: CategoryCode;
  readonly title: Bilingual;
  /** The text of law that asks for it. */
  readonly article: Bilingual;
  readonly columns: readonly Column[];
  readonly rates: readonly Rate[];
  /** What is drawn beside the table: a column of numbers by a column of labels. */
  readonly chart: { readonly label: string; readonly value: string } | null;
  /** Rows whose cells are sentences are read as cards. */
  readonly shownAs: 'table' | 'cards';
  /** The duties of the publication scheme that it answers. */
  readonly duties: readonly DutyCode[];
}

/** The column of a model by its code. */
export const columnOf = ({ columns }: Pick<TableModel, 'columns'>, code: string): Column | undefined =>
  columns.find((column) => column.code === code);
