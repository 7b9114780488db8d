import type { Bilingual } from '@mahalli/core';

const nbsp = '\u00a0';

/** Link targets are left alone: they are addresses, not prose. */
const outsideLinks = (text: string, set: (prose: string) => string): string =>
  text.replace(/\]\([^)]*\)|[^\]]+|\]/g, (part) => (part.startsWith('](') ? part : set(part)));

/**
 * Latin words and references such as 31.13, 2.16.403 or 03/2026, which a line read from the right would otherwise cut in pieces.
 *
 * A bare number, an hour or a percentage keeps its place without help.
 */
const leftToRight =
  /[A-Za-z][A-Za-z0-9.+@/&’'-]*(?: (?:[A-Za-z]|\d+(?:\.\d+)+)[A-Za-z0-9.+@/&’'-]*)*|\d+(?:[./-]\d+)+/g;

const setArabic = (text: string): string =>
  outsideLinks(text, (prose) =>
    prose.replace(
      leftToRight,
      (run) => `\u2068${run.replace(/[.]$/, '')}\u2069${run.endsWith('.') ? '.' : ''}`,
    ),
  );

const setFrench = (text: string): string =>
  outsideLinks(text, (prose) =>
    prose
      .replace(/ ([:;?!»%])/g, `${nbsp}$1`)
      .replace(/« /g, `«${nbsp}`)
      .replace(/\b(n°|art\.|p\.) (?=\d)/g, `$1${nbsp}`)
      .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${nbsp}`)
      .replace(/(\d) (?=(?:h|MAD|km|ha|m²|m³)(?![\p{L}\p{N}]))/gu, `$1${nbsp}`)
      .replace(/(\d\sh) (?=\d)/g, `$1${nbsp}`),
  );

/**
 * Prose set as each language prints it: in Arabic, left-to-right runs are isolated (U+2068 … U+2069); in French, the spaces that
 * must not break are made so.
 *
 * Texts are written with plain characters and set once, so that the invisible ones never need to be seen in a source.
 */
export const typeset = ({ ar, fr }: Bilingual): Bilingual => ({ ar: setArabic(ar), fr: setFrench(fr) });
