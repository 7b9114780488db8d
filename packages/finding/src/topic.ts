import type { Locale, SavedSearch } from '@mahalli/core';
import { categories } from '@mahalli/registry/categories';
import { subjectLabels } from '@mahalli/registry/subjects';
import type { Question } from './find.ts';

/** What a search that is kept asks, as a page of results would be asked for it. */
export const questionOf = ({ words, category, year, subject }: SavedSearch): Question => ({
  q: words,
  category,
  year,
  subject,
  page: 1,
});

/** What a question asks, to be kept; null when it asks for nothing in particular. */
export const savedFrom = ({ q, category, year, subject }: Question): SavedSearch | null =>
  q === '' && category === null && year === null && subject === null
    ? null
    : { of: 'search', words: q, category, year, subject };

/** What narrows a search, in words. */
export const filterWords = (
  { category, year, subject }: Pick<SavedSearch, 'category' | 'year' | 'subject'>,
  locale: Locale,
): readonly string[] => [
  ...(category === null ? [] : [categories[category].shortLabel[locale]]),
  ...(year === null ? [] : [String(year)]),
  ...(subject === null ? [] : [subjectLabels[subject][locale]]),
];
