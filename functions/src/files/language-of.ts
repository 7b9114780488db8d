import { type Locale, locale } from '@mahalli/core';
import * as v from 'valibot';

/** Letters of which at least this many are needed to tell: a stamp or a letterhead is not the language of a text. */
const fewest = 40;

/** From which share of its letters a text is in one language: names and references of the other are always there. */
const share = 0.8;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language a file says it is in, or the one that its letters show; null when neither tells. */
export const languageOf = (declared: string | null, text: string): Locale | null => {
  const arabic = count(text, /\p{Script=Arabic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  const letters = arabic + latin;
  if (letters >= fewest) {
    if (arabic >= letters * share) return 'ar';
    return latin >= letters * share ? 'fr' : null;
  }
  const said = v.safeParse(locale, declared?.slice(0, 2).toLowerCase());
  return said.success ? said.output : null;
};
