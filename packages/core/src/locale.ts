import * as v from 'valibot';

/** The languages in which every collectivity publishes. Adding one here makes the compiler ask for its catalogue. */
export const locales = ['ar', 'fr'] as const;

export const locale = v.picklist(locales);

/** A language of the portal, as it stands in `<html lang>` and as the first segment of every address. */
export type Locale = v.InferOutput<typeof locale>;

/** The direction in which each language is read. */
export const directions: Readonly<Record<Locale, 'rtl' | 'ltr'>> = { ar: 'rtl', fr: 'ltr' };

/** The other language of a pair: the one a text is translated from or into. */
export const otherLocale = (of: Locale): Locale => (of === 'ar' ? 'fr' : 'ar');

/** Text in both languages; neither is the original. */
export type Bilingual<T = string> = Readonly<Record<Locale, T>>;

/** A schema for a value that exists once in each language. */
export const bilingual = <T extends v.GenericSchema>(value: T) => v.strictObject({ ar: value, fr: value });
