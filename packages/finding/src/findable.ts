import { categoryCode, civilDate, subjects } from '@mahalli/core';
import * as v from 'valibot';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What search knows of one publication, in one language. */
export const findable = v.strictObject({
  number,
  title: v.string(),
  summary: v.string(),
  office: v.string(),
  category: categoryCode,
  subjects,
  date: civilDate,
  /** Some telling words of its body and of its files, folded; those of the texts above are not repeated. */
  words: v.string(),
});

export type Findable = Readonly<v.InferOutput<typeof findable>>;

/** What a part of the search file holds: the publications of a span of numbers that were not withdrawn. */
export const searchPart = v.array(findable);

/** What the function finds besides in the publications of a part: words of their long texts, by number. */
export const furtherWords = v.array(v.strictObject({ number, words: v.string() }));

export type FurtherWords = Readonly<v.InferOutput<typeof furtherWords>>;

/** The search file of one language: which parts there are, and a mark of each that changes when the part does. */
export const searchFile = v.strictObject({
  parts: v.array(v.strictObject({ part: number, mark: v.string() })),
});

export type SearchFile = v.InferOutput<typeof searchFile>;
