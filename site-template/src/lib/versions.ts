import {
  type Attachment,
  type Draft,
  type Locale,
  locales,
  type PublicationText,
  publicationTexts,
  type TableRow,
} from '@mahalli/core';
import { diffArrays } from 'diff';

/** A piece of a text that stayed, came or went between two versions. */
export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** How one text of a publication, in one language, differs between two versions. */
export interface TextChange {
  readonly text: PublicationText;
  readonly locale: Locale;
  readonly pieces: readonly Piece[];
}

/** Words and the spaces between them: the same in every script, where letters would be a matter of language. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/).filter((word) => word !== '');

/** The pieces of two texts, word by word. */
export const piecesOf = (older: string, newer: string): readonly Piece[] =>
  diffArrays(wordsOf(older), wordsOf(newer)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));

/** The texts that differ between two versions, in both languages, each with what came and what went. */
export const changesBetween = (older: Draft, newer: Draft): readonly TextChange[] =>
  publicationTexts.flatMap((text) =>
    locales.flatMap((locale) => {
      const [before, after] = [older[text][locale].text, newer[text][locale].text];
      return before === after ? [] : [{ text, locale, pieces: piecesOf(before, after) }];
    }),
  );

/** A row that came or went; one whose cells changed went and came. */
export interface RowChange {
  readonly kind: 'added' | 'removed';
  /** The model that it follows. */
  readonly model: string;
  readonly row: TableRow;
}

const inOrder = (row: TableRow): string =>
  JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));

const keyed = ({ table }: Draft) =>
  (table?.rows ?? []).map((row) => ({
    row,
    model: table?.model ?? '',
    key: `${table?.model} ${inOrder(row)}`,
  }));

/** The rows of the table that came or went between two versions, in the order in which they stand. */
export const rowChangesBetween = (older: Draft, newer: Draft): readonly RowChange[] =>
  diffArrays(keyed(older), keyed(newer), { comparator: (one, other) => one.key === other.key }).flatMap(
    ({ value, added, removed }) =>
      added || removed
        ? value.map(({ row, model }) => ({
            kind: added ? ('added' as const) : ('removed' as const),
            model,
            row,
          }))
        : [],
  );

/** A file that came, went, or about which something else is said. */
export interface FileChange {
  readonly kind: 'added' | 'removed' | 'altered';
  readonly file: Attachment;
}

/** The files that differ between two versions; in another order they are the same. */
export const fileChangesBetween = (older: Draft, newer: Draft): readonly FileChange[] => {
  const before = new Map(older.attachments.map((one) => [one.file, one]));
  const after = new Set(newer.attachments.map(({ file }) => file));
  return [
    ...older.attachments
      .filter(({ file }) => !after.has(file))
      .map((file) => ({ kind: 'removed' as const, file })),
    ...newer.attachments.flatMap((file): readonly FileChange[] => {
      const known = before.get(file.file);
      if (known === undefined) return [{ kind: 'added', file }];
      return JSON.stringify(known) === JSON.stringify(file) ? [] : [{ kind: 'altered', file }];
    }),
  ];
};
