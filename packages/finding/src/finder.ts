import type { Locale } from '@mahalli/core';
import { subjectLabels } from '@mahalli/registry/subjects';
import MiniSearch from 'minisearch';
import type { Findable } from './findable.ts';
import { isTelling, stem, wordsOf } from './words.ts';

/** A publication that answers, and the forms of words for which it does. */
export interface Hit {
  readonly findable: Findable;
  readonly forms: readonly string[];
}

/** What looks words up in the publications of one portal, in one language. */
export interface Finder {
  /** Every publication, the newest first. */
  readonly all: readonly Findable[];
  /**
   * The publications that hold every telling word, the best first; `close` says that none holds them as typed, and
   * that these hold words spelled nearly so.
   */
  look(text: string): { readonly hits: readonly Hit[]; readonly close: boolean };
}

const fields = ['title', 'summary', 'office', 'subjects', 'words'];

/** Where a word stands says how much the document is about it. */
const boost = { title: 4, summary: 2, subjects: 2 };

/** Short words have too many neighbours to be guessed at, and a number is that number or another. */
const mistakesIn = (term: string): number | false => (term.length > 4 && !/\d/.test(term) ? 0.25 : false);

/** Makes publications ready to be searched. */
export const openFinder = (locale: Locale, findables: readonly Findable[]): Finder => {
  const all = findables.toSorted((one, other) => other.number - one.number);
  const byNumber = new Map(all.map((one) => [one.number, one]));
  const index = new MiniSearch<Findable>({
    idField: 'number',
    fields,
    extractField: (of, name) => {
      if (name === 'subjects') return of.subjects.map((code) => subjectLabels[code][locale]).join(' ');
      return Reflect.get(of, name);
    },
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stem,
  });
  index.addAll(all);

  const search = (words: string, fuzzy: typeof mistakesIn | false): readonly Hit[] =>
    index
      .search(words, { boost, combineWith: 'AND', prefix: (term) => term.length > 2, fuzzy })
      .flatMap(({ id, terms }) => {
        const findable = byNumber.get(id);
        return findable === undefined ? [] : [{ findable, forms: terms }];
      });

  return {
    all,
    look(text) {
      const words = wordsOf(text);
      const telling = words.filter(isTelling);
      const asked = (telling.length > 0 ? telling : words).join(' ');
      const hits = search(asked, false);
      return hits.length > 0 ? { hits, close: false } : { hits: search(asked, mistakesIn), close: true };
    },
  };
};
