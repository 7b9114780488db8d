import type { RefusalReason } from '@mahalli/core';
import { decodeText } from '@mahalli/inspection/decode-text';
import { sheetRefusal } from '@mahalli/inspection/sheet-refusal';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { asWritten } from './csv.ts';
import { type Grid, linesAbove, type Unreadable } from './grid.ts';

/**
 * The most that the parts of a workbook weigh unpacked, in bytes: 500 rows of full sentences take a tenth of it, and
 * what reads them holds a part whole.
 */
const heaviestWorkbook = 4 * 2 ** 20;

/** A table, its pictures and its styles come in about twenty parts. */
const mostParts = 500;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);

/** What Excel wrote before 2007. */
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** A number as it is typed, without what a computer's fractions add to it. */
const typedNumber = (value: number): string =>
  value
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .replace('.', ',');

const typedValue = (value: unknown): string => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return typedNumber(value);
  return value === null || value === undefined ? '' : String(value);
};

/** What an archive says its parts weigh; nothing is unpacked beyond what it says. */
const weigh = (bytes: Uint8Array): { readonly parts: number; readonly weight: number } => {
  const parts: number[] = [];
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      parts.push(originalSize);
      return false;
    },
  });
  return { parts: parts.length, weight: parts.reduce((sum, size) => sum + size, 0) };
};

/** What a refusal of the inspection is to a clerk who has a table; the rest is a file that is not what it seems. */
const unreadableAs: Partial<Record<RefusalReason, Unreadable>> = {
  bomb: 'too-heavy',
  encrypted: 'unsafe',
  malware: 'unsafe',
  scripted: 'unsafe',
};

const readWorkbook = async (bytes: Uint8Array): Promise<Grid | Unreadable> => {
  try {
    const { parts, weight } = weigh(bytes);
    if (parts > mostParts || weight > heaviestWorkbook) return 'too-heavy';
    const refusal = await sheetRefusal(bytes);
    if (refusal !== null) return unreadableAs[refusal] ?? 'damaged';
    const rows = await readSheet(new Blob([Uint8Array.from(bytes)]));
    return rows.map((row) => row.map(typedValue));
  } catch {
    // Whatever its reader stumbles over, the clerk can do one thing only: save the workbook anew.
    return 'damaged';
  }
};

/** What parts the values of a row: Excel writes semicolons here and copies tabs, programs write commas. */
const separators = [';', '\t', ',', '|'];

const parted = (text: string, delimiter: string, preview: number): Grid =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/**
 * Reads a table that was pasted, or the text of a CSV file.
 *
 * Its separator is the one that yields the most headings that are known: a title above them may hold any of them.
 */
export const readText = (text: string, known: (heading: string) => boolean): Grid => {
  const plain = text.replace(/^\ufeff/, '');
  const found = (separator: string): number =>
    Math.max(
      0,
      ...parted(plain, separator, linesAbove).map((row) => row.filter((heading) => known(heading)).length),
    );
  const best = separators
    .map((separator) => ({ separator, headings: found(separator) }))
    .reduce((one, other) => (other.headings > one.headings ? other : one));
  return parted(plain, best.separator, 0).map((row) => row.map(asWritten));
};

/** Reads a CSV file or the first sheet of an XLSX workbook, told by its first bytes. */
export const readFile = async (
  bytes: Uint8Array,
  known: (heading: string) => boolean,
): Promise<Grid | Unreadable> => {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return readWorkbook(bytes);
  if ((await sheetRefusal(bytes)) !== null) return 'unsafe';
  return isOldWorkbook(bytes) ? 'old-workbook' : readText(decodeText(bytes).text, known);
};
