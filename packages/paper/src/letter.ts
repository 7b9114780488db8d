import type { Locale } from '@mahalli/core';

/** Something said under its name: a reference, a date, an address. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** One part of a letter, below its subject. */
export type LetterBlock =
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'facts'; readonly rows: readonly NamedValue[] }
  | {
      readonly block: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** The words of somebody else, in the direction of their own first letter; no source is an empty one. */
  | { readonly block: 'quote'; readonly text: string; readonly source: string }
  /** A code to copy by hand, shown large. */
  | ({ readonly block: 'code' } & NamedValue)
  /** A text for the camera of a telephone; whoever cannot see it reads the caption. */
  | { readonly block: 'qr'; readonly content: string; readonly caption: string };

/**
 * A letter or a receipt of a collectivity, as it stands on paper. Every word comes with it, labels included.
 *
 * Texts are plain. A line break is kept; nothing else is markup. What runs the other way inside a sentence (a
 * reference, an e-mail, a number with signs) is put between U+2068 and U+2069 by whoever writes the sentence, as
 * `isolated` of @mahalli/i18n does. Values of facts, cells, codes, quotes, recipients and names are isolated here.
 */
export interface Letter {
  readonly locale: Locale;
  /** The civil date on which it was written, `2026-11-28`: the same letter of the same day is the same file. */
  readonly date: string;
  readonly letterhead: {
    readonly kingdom: string;
    readonly ministry: string;
    readonly collectivity: string;
    readonly office: string;
  };
  readonly reference: NamedValue;
  readonly placeAndDate: string;
  /** To whom, line by line. */
  readonly to: readonly string[];
  readonly subject: NamedValue;
  readonly blocks: readonly LetterBlock[];
  /** Who signs; a receipt that nobody signs has none. */
  readonly signature: { readonly name: string; readonly function: string } | null;
  /** The lines at the foot of every page, above the number of the page. */
  readonly footer: readonly string[];
}
