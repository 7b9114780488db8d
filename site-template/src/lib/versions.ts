import { type Draft, type Locale, locales, type PublicationText, publicationTexts } from '@mahalli/core';
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
