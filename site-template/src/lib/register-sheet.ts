import {
  applicantKinds,
  deliveryForms,
  type EnteredRequest,
  type FiledField,
  locales,
  paperChannels,
  readEnteredRequest,
  registers,
} from '@mahalli/core';
import { messages } from '@mahalli/i18n/requests';
import { foldText } from '@mahalli/registry/fold-text';
import type { Grid } from '@mahalli/sheets';

/** The columns of a register, in the order in which it is written; a file may have them in any other. */
export const registerColumns = [
  'receivedOn',
  'channel',
  'kind',
  'urgentReason',
  'applicant',
  'firstName',
  'lastName',
  'address',
  'documentNumber',
  'email',
  'phone',
  'organisation',
  'wanted',
  'periodFrom',
  'periodTo',
  'delivery',
  'locale',
  'registerOfRecord',
  'chafafiyaRef',
] as const satisfies readonly FiledField[];

/** The columns without which no row says a request. */
export const neededColumns: readonly FiledField[] = [
  'receivedOn',
  'firstName',
  'lastName',
  'documentNumber',
  'wanted',
];

/** What a cell that is empty, or a column that is missing, stands for. */
const usual: Readonly<Partial<Record<FiledField, string>>> = {
  channel: 'counter',
  kind: 'normal',
  applicant: 'citizen',
  delivery: 'paper-copy',
  locale: 'ar',
  registerOfRecord: 'mahalli',
};

/** The most rows that are read at once: what is read comes back in a form, which ends at 64 KB. */
export const mostRegisterRows = 60;

/** Titles may stand above the headings. */
const linesAbove = 15;

/** A row of a register: its line in the sheet, what it says, and what is wrong with it. */
export interface RegisterRow {
  readonly line: number;
  readonly typed: Readonly<Record<string, string>>;
  readonly filed: EnteredRequest | undefined;
  readonly wrong: readonly FiledField[];
}

/** What reading a register gives: its rows, or why there are none. */
export type RegisterReading =
  | { readonly outcome: 'read'; readonly rows: readonly RegisterRow[]; readonly unknown: readonly string[] }
  | { readonly outcome: 'no-headings' }
  | { readonly outcome: 'missing-columns'; readonly columns: readonly FiledField[] }
  | { readonly outcome: 'too-many'; readonly rows: number };

const headings: ReadonlyMap<string, FiledField> = new Map(
  registerColumns.flatMap((field) =>
    [field, ...locales.map((locale) => messages[locale].requests.form.labels[field])].map(
      (name) => [foldText(name), field] as const,
    ),
  ),
);

/** Whether a register knows a heading. */
export const isRegisterHeading = (heading: string): boolean => headings.has(foldText(heading));

const said = <Code extends string>(
  codes: readonly Code[],
  label: (words: (typeof messages)['ar']['requests'], code: Code) => string,
) =>
  new Map(
    codes.flatMap((code) =>
      [code, ...locales.map((locale) => label(messages[locale].requests, code))].map(
        (name) => [foldText(name), code] as const,
      ),
    ),
  );

/** What each choice may be called, in either language or by its code. */
const choices: Readonly<Partial<Record<FiledField, ReadonlyMap<string, string>>>> = {
  channel: said(paperChannels, ({ channels }, code) => channels[code]),
  kind: said(['normal', 'urgent'] as const, ({ kinds }, code) => kinds[code]),
  applicant: said(applicantKinds, ({ applicants }, code) => applicants[code]),
  delivery: said(deliveryForms, ({ deliveries }, code) => deliveries[code]),
  locale: new Map(
    locales.flatMap((code) => [code, messages[code].language].map((name) => [foldText(name), code] as const)),
  ),
  registerOfRecord: said(registers, (_words, code) => code),
};

const days: ReadonlySet<FiledField> = new Set(['receivedOn', 'periodFrom', 'periodTo']);

/** A day as it is written in Morocco (`02/03/2026`), or as programs write it. */
const dayOf = (text: string): string => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const cellOf = (field: FiledField, cell: string): string => {
  const text = cell.trim();
  if (text === '') return usual[field] ?? '';
  if (days.has(field)) return dayOf(text);
  return choices[field]?.get(foldText(text)) ?? text;
};

/** Reads a row as it was typed, in a sheet or in the form that mends it. */
export const readRegisterRow = (
  line: number,
  typed: Readonly<Record<string, string>>,
  today: string,
): RegisterRow => {
  const cells = Object.fromEntries(
    registerColumns.map((field) => [field, cellOf(field, typed[field] ?? '')]),
  );
  const { filed, wrong } = readEnteredRequest(cells, today);
  return { line, typed, filed, wrong };
};

/**
 * Reads a sheet as a register of requests. Columns are known by their headings in either language or by their code, in
 * any order; rows with mistakes are kept as they were typed, and each says what is wrong with it.
 */
export const readRegister = (grid: Grid, today: string): RegisterReading => {
  const at = grid.slice(0, linesAbove).findIndex((row) => row.filter(isRegisterHeading).length >= 3);
  const head = grid[at];
  if (head === undefined) return { outcome: 'no-headings' };
  const fields = head.map((heading) => headings.get(foldText(heading)));
  const columns = neededColumns.filter((field) => !fields.includes(field));
  if (columns.length > 0) return { outcome: 'missing-columns', columns };

  const rows = grid
    .slice(at + 1)
    .map((row, below) => ({
      line: at + below + 2,
      typed: Object.fromEntries(
        fields.flatMap((field, column) => (field === undefined ? [] : [[field, row[column] ?? '']])),
      ),
    }))
    .filter(({ typed }) => Object.values(typed).some((cell) => cell.trim() !== ''));
  if (rows.length > mostRegisterRows) return { outcome: 'too-many', rows: rows.length };
  return {
    outcome: 'read',
    rows: rows.map(({ line, typed }) => readRegisterRow(line, typed, today)),
    unknown: head.filter((heading, column) => fields[column] === undefined && heading.trim() !== ''),
  };
};
