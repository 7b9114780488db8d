import type { CellMistake } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** Why a file or a pasted table gives no rows at all. */
export type SheetProblem =
  | 'nothing'
  | 'empty'
  | 'damaged'
  | 'old-workbook'
  | 'too-heavy'
  | 'unsafe'
  | 'no-headings'
  | 'missing-columns'
  | 'too-many';

/** The words of tables that follow a legal model: filling them in, importing them, reading them. */
export interface TableMessages {
  /** Before the text of law that asks for a table. */
  readonly asked: string;
  readonly rows: Counted;

  readonly total: string;
  readonly download: string;
  readonly openProcedure: string;
}

/** The words that staff read besides. */
export interface BureauTableMessages extends TableMessages {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly edit: string;
  readonly proposed: string;
  readonly choose: string;
  readonly create: string;
  readonly row: (rank: string) => string;
  readonly newRow: string;
  readonly dropRow: string;
  readonly required: string;
  readonly noChoice: string;
  readonly save: string;
  readonly saveAndAdd: string;
  readonly saved: string;
  readonly imported: string;
  readonly removed: string;
  readonly remove: string;
  readonly removeLead: string;
  readonly pages: string;
  readonly rowsFromTo: (from: string, to: string) => string;
  readonly conflict: string;
  readonly wrongRows: Counted;
  readonly back: string;
  readonly backToTable: string;
  readonly columns: string;

  readonly importTitle: string;
  readonly importLead: string;
  readonly emptyFile: string;
  readonly emptyFileHint: string;
  readonly file: string;
  readonly fileHint: (kilobytes: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly mode: string;
  readonly replace: string;
  readonly append: string;
  readonly read: string;
  readonly preview: string;
  readonly ready: Counted;
  readonly toMend: Counted;
  /** After the rows to mend that the page shows: how many more there are. */
  readonly later: Counted;
  readonly line: (line: string) => string;
  readonly readAs: (typed: string) => string;
  readonly unknown: (headings: string) => string;
  readonly totals: (lines: string) => string;
  readonly saveAll: string;
  readonly saveReady: string;
  readonly startAgain: string;
  readonly firstRows: string;
  readonly problems: Readonly<Record<SheetProblem, string>>;
  readonly missingColumns: (names: string) => string;
  /** What is wrong with a cell and how to mend it. */
  readonly mistakes: Readonly<Record<CellMistake, string>>;

  /** A text of a table that keeps a publication from being published. */
  readonly gap: (row: string, column: string, language: string) => string;
}
