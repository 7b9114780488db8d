import type { EnteredRequest, FiledField } from '@mahalli/core';
import type { Grid, Unreadable } from '@mahalli/sheets';
import * as v from 'valibot';
import type { Refused } from './refusal.ts';
import { isRegisterHeading, type RegisterRow, readRegister, readRegisterRow } from './register-sheet.ts';

/** The heaviest file that is taken, in bytes: what is read of it comes back in a form, which ends at 64 KB. */
const heaviest = 48 * 1024;

/** Why nothing could be read. */
export interface NotRegister {
  readonly problem: Unreadable | 'nothing' | 'no-headings' | 'missing-columns' | 'too-many';
  /** The columns that are missing. */
  readonly columns: readonly FiledField[];
}

const notRead = (problem: NotRegister['problem'], columns: readonly FiledField[] = []): NotRegister => ({
  problem,
  columns,
});

type ReadSheet = (
  sheet: string | Uint8Array<ArrayBuffer>,
  known: (heading: string) => boolean,
) => Promise<Grid | Unreadable>;

/** Reads the file that was chosen, or what was pasted: nothing of it is entered yet. */
export const readRegisterForm = async (
  form: FormData,
  today: string,
  readSheet: ReadSheet,
): Promise<NotRegister | { readonly rows: readonly RegisterRow[]; readonly unknown: readonly string[] }> => {
  const file = form.get('file');
  const pasted = String(form.get('pasted') ?? '');
  const chosen = file instanceof File && file.size > 0 ? file : undefined;
  if (chosen === undefined && pasted.trim() === '') return notRead('nothing');
  if ((chosen?.size ?? pasted.length) > heaviest) return notRead('too-heavy');
  const sheet = chosen === undefined ? pasted : new Uint8Array(await chosen.arrayBuffer());
  const grid = await readSheet(sheet, isRegisterHeading);
  if (typeof grid === 'string') return notRead(grid);
  const read = readRegister(grid, today);
  if (read.outcome === 'missing-columns') return notRead('missing-columns', read.columns);
  if (read.outcome !== 'read') return notRead(read.outcome);
  return read.rows.length === 0 ? notRead('empty') : read;
};

const carried = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.tuple([v.pipe(v.number(), v.integer()), v.record(v.string(), v.string())])),
);

/** The rows of a preview as its form carries them along. */
export const carriedRows = (rows: readonly RegisterRow[]): string =>
  JSON.stringify(rows.map(({ line, typed }) => [line, typed]));

/** The rows that a form carried along, read again. */
export const resumedRows = (form: FormData, today: string): readonly RegisterRow[] => {
  const rows = v.safeParse(carried, form.get('rows'));
  return rows.success ? rows.output.map(([line, typed]) => readRegisterRow(line, typed, today)) : [];
};

/** What became of a row. */
export type EnteredRow = { readonly line: number } & (
  | { readonly became: 'entered'; readonly reference: string; readonly code: string }
  | { readonly became: 'known'; readonly id: string }
  | { readonly became: 'refused'; readonly refused: Refused }
);

type Enter = (
  filed: EnteredRequest,
  once: string,
) => Promise<{ readonly reference: string; readonly code: string } | { readonly refused: Refused }>;

/** A key that is the same for the same row: the form may be sent again, and the file read again. */
const keyOf = async (filed: EnteredRequest): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(filed)));
  return `row-${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** Enters the rows that are right, one after another; what was entered before is told, and entered by nobody twice. */
export const enterRows = async (
  rows: readonly RegisterRow[],
  enter: Enter,
): Promise<readonly EnteredRow[]> => {
  const entered: EnteredRow[] = [];
  for (const { line, filed } of rows) {
    if (filed === undefined) continue;
    const answer = await enter(filed, await keyOf(filed));
    if (!('refused' in answer)) entered.push({ line, became: 'entered', ...answer });
    else if (answer.refused.code === 'request.known') {
      entered.push({ line, became: 'known', id: String(answer.refused.details['id']) });
    } else entered.push({ line, became: 'refused', refused: answer.refused });
  }
  return entered;
};
