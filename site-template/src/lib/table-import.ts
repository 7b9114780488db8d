import type { TableModel, TableRow } from '@mahalli/core';
import { allFields, type Grid, type ReadRow, readTable, readTyped, type Unreadable } from '@mahalli/sheets';
import * as v from 'valibot';
import type { FormFields } from './form-fields.ts';
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
  /** Every row that the form does not show, as it was typed, for the form to carry along. */
  readonly kept: string;
  readonly unknown: readonly string[];
  readonly totals: readonly number[];
}

const notRead = (problem: NotRead['problem'], columns: readonly string[] = []): NotRead => ({
  problem,
  columns,
});

/** A row that a form carries along: its line, then what was typed in each field of the model. */
const keptRows = v.array(v.tupleWithRest([v.pipe(v.number(), v.integer())], v.string()));

const carriedBy = (model: TableModel, rows: readonly ReadRow[]): string =>
  JSON.stringify(
    rows.map(({ line, typed }) => [line, ...allFields(model).map((field) => typed[field] ?? '')]),
  );

const carriedIn = (model: TableModel, form: FormFields): readonly ReadRow[] => {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), keptRows), form.get('kept'));
  if (!kept.success) return [];
  return kept.output.map(([line, ...texts]) =>
    readTyped(model, line, Object.fromEntries(allFields(model).map((field, at) => [field, texts[at] ?? '']))),
  );
};

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
    kept: carriedBy(model, kept),
    ...aside,
  };
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Reads the file or the pasted rows of a form, with what makes a grid of texts of either. */
export const readImport = async (
  model: TableModel,
  form: FormFields,
  readSheet: (sheet: string | Uint8Array<ArrayBuffer>) => Promise<Grid | Unreadable>,
): Promise<Preview | NotRead> => {
  const [file, pasted] = [form.get('file'), form.get('pasted')];
  const hasFile = file instanceof File && file.size > 0;
  if (!hasFile && (typeof pasted !== 'string' || pasted.trim() === '')) return notRead('nothing');
  if (hasFile && file.size > heaviestFile * 1024) return notRead('too-heavy');
  const grid = await readSheet(hasFile ? new Uint8Array(await file.arrayBuffer()) : String(pasted));
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
  const mended = formRows(model, form).map(({ id, ...row }) => ({ ...row, line: Number(id) }));
  return [...carriedIn(model, form), ...mended].toSorted((one, other) => one.line - other.line);
};
