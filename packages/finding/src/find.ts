import { type CategoryCode, categoryCode, type SubjectCode, subjectCode } from '@mahalli/core';
import * as v from 'valibot';
import type { Findable } from './findable.ts';
import type { Finder, Hit } from './finder.ts';

/** How many results a page shows. */
export const resultsPerPage = 20;

const numeral = (lowest: number, highest: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.minValue(lowest), v.maxValue(highest));

/** What somebody looks for, as an address says it: what cannot be read is as if it had not been said. */
export const question = v.object({
  q: v.fallback(
    v.pipe(
      v.string(),
      v.trim(),
      v.transform((text) => text.slice(0, 100)),
    ),
    '',
  ),
  category: v.fallback(v.nullable(categoryCode), null),
  year: v.fallback(v.nullable(numeral(1900, 2100)), null),
  subject: v.fallback(v.nullable(subjectCode), null),
  page: v.fallback(numeral(1, 9999), 1),
});

export type Question = Readonly<v.InferOutput<typeof question>>;

/** How many of the results each filter would leave, the other filters staying as they are. */
export interface Facets {
  readonly categories: readonly { readonly value: CategoryCode; readonly count: number }[];
  readonly years: readonly { readonly value: number; readonly count: number }[];
  readonly subjects: readonly { readonly value: SubjectCode; readonly count: number }[];
}

/** A page of what was found. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** The page that is shown: the last one when there are fewer than asked for. */
  readonly page: number;
  readonly pages: number;
  /** Whether the words were found in another spelling only. */
  readonly close: boolean;
  readonly facets: Facets;
}

const yearOf = ({ date }: Findable): number => Number(date.slice(0, 4));

type Filter = 'category' | 'year' | 'subject';

const passes: Readonly<Record<Filter, (of: Findable, asked: Question) => boolean>> = {
  category: (of, { category }) => category === null || of.category === category,
  year: (of, { year }) => year === null || yearOf(of) === year,
  subject: (of, { subject }) => subject === null || of.subjects.includes(subject),
};

const filters = ['category', 'year', 'subject'] as const;

/** Those that pass every filter but, if one is named, that one. */
const filtered = (hits: readonly Hit[], asked: Question, but?: Filter): readonly Hit[] =>
  hits.filter(({ findable }) => filters.every((name) => name === but || passes[name](findable, asked)));

const countedBy = <K extends string | number>(
  hits: readonly Hit[],
  values: (of: Findable) => readonly K[],
) => {
  const counts = new Map<K, number>();
  for (const { findable } of hits)
    for (const value of values(findable)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
};

const byValue = <K extends string | number>(one: { value: K }, other: { value: K }): number =>
  one.value < other.value ? -1 : 1;

/** Answers a question from what a portal publishes; without words, everything that passes the filters, the newest first. */
export const find = (finder: Finder, asked: Question): Found => {
  const { hits, close } =
    asked.q === ''
      ? { hits: finder.all.map((findable): Hit => ({ findable, forms: [] })), close: false }
      : finder.look(asked.q);
  const left = filtered(hits, asked);
  const pages = Math.max(1, Math.ceil(left.length / resultsPerPage));
  const page = Math.min(asked.page, pages);
  return {
    hits: left.slice((page - 1) * resultsPerPage, page * resultsPerPage),
    total: left.length,
    page,
    pages,
    close: close && left.length > 0,
    facets: {
      categories: countedBy(filtered(hits, asked, 'category'), ({ category }) => [category]).toSorted(
        byValue,
      ),
      years: countedBy(filtered(hits, asked, 'year'), (of) => [yearOf(of)])
        .toSorted(byValue)
        .toReversed(),
      subjects: countedBy(filtered(hits, asked, 'subject'), ({ subjects }) => subjects).toSorted(byValue),
    },
  };
};

/** All that answers a question as it is spelled, with no regard to pages. */
export const findAll = (finder: Finder, asked: Question): readonly Findable[] => {
  const hits =
    asked.q === '' ? finder.all.map((findable): Hit => ({ findable, forms: [] })) : exactly(finder, asked.q);
  return filtered(hits, asked).map(({ findable }) => findable);
};

const exactly = (finder: Finder, words: string): readonly Hit[] => {
  const { hits, close } = finder.look(words);
  return close ? [] : hits;
};
