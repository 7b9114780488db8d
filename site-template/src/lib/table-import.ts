import type { TableModel, TableRow } from '@mahalli/core';
import {
  knownTo,
  type ReadRow,
  readFile,
  readTable,
  readText,
  type TypedRow,
  type Unreadable,
  writeTyped,
} from '@mahalli/sheets';
import type { FormFields } from './editor-form.ts';
import { type FormRow, formRows } from './table-form.ts';

/** The heaviest file that is taken, in KB: what is read of it comes back in a form, which ends at 64 KB. */
export const heaviestFile = 48;

/** What a preview may carry back in its form, in bytes. */
const heaviestPreview = 56 * 1024;

/** How many rows to mend a preview shows at once. */
const mostShown = 10;

/** How many of the rows that are ready a preview shows. */
const mostReady = 5;

/** Why nothing could be read. */
export interface NotRead {
  readonly problem: Unreadable | 'nothing' | 'no-headings' | 'missing-columns' | 'too-many';
  /** The columns that are missing, by their code. */
  readonly columns: readonly string[];
}

/** What was read, before anything of it is saved. */
export interface Preview {
  readonly ready: number;
  readonly first: readonly TableRow[];
  /** Rows to mend, as the form shows them, and how many more there are. */
  readonly shown: readonly FormRow[];
  readonly later: number;
  /** Every row that the form does not show, as a sheet, and the lines they had in the file. */
  readonly kept: string;
  readonly lines: string;
  readonly unknown: readonly string[];
  readonly totals: readonly number[];
}

const notRead = (problem: NotRead['problem'], columns: readonly string[] = []): NotRead => ({
  problem,
  columns,
});

/** Lays out rows for a form: what can be mended is shown, the rest is carried along. */
export const previewOf = (
  model: TableModel,
  rows: readonly ReadRow[],
  aside: Pick<Preview, 'unknown' | 'totals'> = { unknown: [], totals: [] },
): Preview => {
  const wrong = rows.filter(({ cells }) => cells === null);
  const shown = wrong.slice(0, mostShown);
  const kept = rows.filter((row) => !shown.includes(row));
  const ready = rows.flatMap(({ cells }) => (cells === null ? [] : [cells]));
  return {
    ready: ready.length,
    first: ready.slice(0, mostReady),
    shown: shown.map(({ line, typed, wrong: cells }) => ({ id: String(line), typed, wrong: cells })),
    later: wrong.length - shown.length,
    kept: writeTyped(
      model,
      kept.map(({ typed }): TypedRow => typed),
    ),
    lines: kept.map(({ line }) => line).join(','),
    ...aside,
  };
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Reads the file or the pasted rows of a form. */
export const readImport = async (model: TableModel, form: FormFields): Promise<Preview | NotRead> => {
  const [file, pasted] = [form.get('file'), form.get('pasted')];
  const known = knownTo(model);
  const hasFile = file instanceof File && file.size > 0;
  if (!hasFile && (typeof pasted !== 'string' || pasted.trim() === '')) return notRead('nothing');
  if (hasFile && file.size > heaviestFile * 1024) return notRead('too-heavy');
  const grid = hasFile
    ? await readFile(new Uint8Array(await file.arrayBuffer()), known)
    : readText(String(pasted), known);
  if (typeof grid === 'string') return notRead(grid);

  const reading = readTable(model, grid);
  if (reading.outcome === 'missing-columns') return notRead('missing-columns', reading.columns);
  if (reading.outcome !== 'read') return notRead(reading.outcome);
  if (reading.rows.length === 0) return notRead('empty');
  const preview = previewOf(model, reading.rows, { unknown: reading.unknown, totals: reading.totals });
  return bytesOf(preview.kept) > heaviestPreview ? notRead('too-heavy') : preview;
};

/** The rows that a preview sends back: those it carried along and those it showed, mended, without those dropped. */
export const resumed = (model: TableModel, form: FormFields): readonly ReadRow[] => {
  const lines = String(form.get('lines') ?? '').split(',');
  const reading = readTable(model, readText(String(form.get('kept') ?? ''), knownTo(model)));
  const carried = reading.outcome === 'read' ? reading.rows : [];
  const mended = formRows(model, form).map(({ id, ...row }) => ({ ...row, line: Number(id) }));
  return [
    ...carried.map((row, at) => ({ ...row, line: Number(lines[at] ?? 0) || row.line })),
    ...mended,
  ].toSorted((one, other) => one.line - other.line);
};
