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

/** The most words of a body that are looked for: with more, a phone would carry what nobody asks. */
const mostWords = 40;

/**
 * What to look for in long texts (a body, the words of attached files) beside what lists show of a document: each
 * telling word once, the most repeated first, and none that the short texts have already. Numbers of one or two
 * figures and single letters are left out.
 */
export const wordsToFind = (long: readonly string[], short: readonly string[]): string => {
  const known = new Set(short.flatMap(wordsOf).map(stem));
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const word of long.flatMap(wordsOf)) {
    if (word.length < 3 || !isTelling(word)) continue;
    const form = stem(word);
    if (known.has(form)) continue;
    const seen = counts.get(form);
    if (seen === undefined) counts.set(form, { word, count: 1 });
    else seen.count += 1;
  }
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostWords)
    .map(({ word }) => word)
    .join(' ');
};
