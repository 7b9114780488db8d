import type { Locale } from '@mahalli/core';
import { foldText } from '@mahalli/registry/fold-text';

/** The words of a text as they are looked for, in order: no accents, no harakat, one form of each letter. */
export const wordsOf = (text: string): readonly string[] => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Folded words that say nothing of what a text is about. */
const empty = new Set(
  'a au aux avec ce ces d dans de des du en et la l le les leur leurs n ne ou par pas pour qu que qui s sa se ses son sur un une في من الي علي عن او ما لا ان هذا هذه التي الذي و'.split(
    ' ',
  ),
);

/** Whether a folded word says something of what a text is about. */
export const isTelling = (word: string): boolean => !empty.has(word);

const arabic = /^[\u0621-\u064a]+$/;

/** The article with what is written in one piece before it (and, with, for the); three letters must be left. */
const arabicArticle = /^(?:وال|بال|ولل|ال|لل)(?=.{3})/;

/** The feminine ending and its plural, so that صفقة and صفقات are one word. */
const arabicEnding = /(?<=.{3})(?:ات|ه)$/;

const frenchPlurals: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/(?<=.{2})aux$/, 'al'],
  [/(?<=[a-z]{3})[sx]$/, ''],
];

/**
 * The form that stands for a folded word and its nearest relatives.
 *
 * Light on purpose: what binds two different words together costs readers more than a form that is missed, and the
 * beginning of a word is looked for anyway.
 */
export const stem = (word: string): string => {
  if (arabic.test(word)) return word.replace(arabicArticle, '').replace(arabicEnding, '');
  for (const [ending, singular] of frenchPlurals)
    if (ending.test(word)) return word.replace(ending, singular);
  return word;
};

/** How much a phone carries of one publication: its own words, and those of its files. */
const mostNear = { body: 40, files: 20 };

/** How many words more the function looks through, which no phone has to carry. */
const mostFurther = 160;

/** The words of a text that say something, each once, the most repeated first; of any language. */
export const tellingWords = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const word of texts.flatMap(wordsOf)) {
    // Single letters and numbers of one or two figures say nothing.
    if (word.length < 3 || !isTelling(word)) continue;
    const form = stem(word);
    const seen = counts.get(form);
    if (seen === undefined) counts.set(form, { word, count: 1 });
    else seen.count += 1;
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).map(({ word }) => word);
};

/** One of each list in turn: a long file does not push a short one out. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();

/** Whether a folded word is written in letters of the other language. */
export const isForeignTo = (locale: Locale, word: string): boolean =>
  locale === 'ar' ? /[a-z]/.test(word) : /[\u0621-\u064a]/.test(word);

/** What is looked for in the long texts of a publication. */
export interface WordsToFind {
  /** Enough to suggest a title to whoever is typing. */
  readonly near: string;
  /** Words that the function finds besides. */
  readonly further: string;
}

/**
 * What to look for in a body and in the telling words of each file, beside what lists show of a document: each word
 * once, and none that the short texts have already.
 */
export const wordsToFind = ({
  body,
  files,
  short,
}: {
  readonly body: readonly string[];
  readonly files: readonly (readonly string[])[];
  readonly short: readonly string[];
}): WordsToFind => {
  const known = new Set(short.flatMap(wordsOf).map(stem));
  const take = (from: readonly string[], most: number): readonly string[] => {
    const taken: string[] = [];
    for (const word of from) {
      if (taken.length === most) break;
      const form = stem(word);
      if (known.has(form)) continue;
      known.add(form);
      taken.push(word);
    }
    return taken;
  };
  const own = tellingWords(body);
  const near = [...take(own, mostNear.body), ...take(inTurn(files), mostNear.files)];
  return { near: near.join(' '), further: take(inTurn([own, ...files]), mostFurther).join(' ') };
};
