import type { Locale } from '@mahalli/core';
import { number } from './formats.ts';

/** The plural categories CLDR gives each language: Arabic has six, French three (`many` from a million). */
export interface PluralForms {
  ar: Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
  fr: Record<'one' | 'many' | 'other', string>;
}

/** Picks the form for a count and writes the count where the form has `#`. */
export const plural = <L extends Locale>(locale: L, forms: PluralForms[L]): ((count: number) => string) => {
  const rules = new Intl.PluralRules(locale);
  const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
  return (count) => (byCategory[rules.select(count)] ?? byCategory.other).replace('#', number(locale, count));
};
