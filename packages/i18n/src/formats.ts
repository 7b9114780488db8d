import type { Locale } from '@mahalli/core';

/** The CLDR locale of each language in Morocco: Moroccan month names (غشت، شتنبر) and Latin digits in Arabic. */
const cldr: Readonly<Record<Locale, string>> = { ar: 'ar-MA-u-nu-latn', fr: 'fr-u-nu-latn' };

const timeZone = 'Africa/Casablanca';

const formatters = {
  number: {
    ar: new Intl.NumberFormat(cldr.ar),
    fr: new Intl.NumberFormat(cldr.fr),
  },
  amount: {
    ar: new Intl.NumberFormat(cldr.ar, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    fr: new Intl.NumberFormat(cldr.fr, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  },
  // A civil date has no hour: it is read and written in UTC, so that no time zone can move it.
  date: {
    ar: new Intl.DateTimeFormat(cldr.ar, { dateStyle: 'long', timeZone: 'UTC' }),
    fr: new Intl.DateTimeFormat(cldr.fr, { dateStyle: 'long', timeZone: 'UTC' }),
  },
  day: {
    ar: new Intl.DateTimeFormat(cldr.ar, { dateStyle: 'long', timeZone }),
    fr: new Intl.DateTimeFormat(cldr.fr, { dateStyle: 'long', timeZone }),
  },
  moment: {
    ar: new Intl.DateTimeFormat(cldr.ar, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    fr: new Intl.DateTimeFormat(cldr.fr, { dateStyle: 'long', timeStyle: 'short', timeZone }),
  },
};

/** A number as the language groups it: `1 234` in French, `1.234` in Moroccan Arabic. */
export const number = (locale: Locale, value: number): string => formatters.number[locale].format(value);

const percent: Readonly<Record<Locale, string>> = { ar: '%', fr: '\u00a0%' };

/** A share of one as a percentage without decimals: `42 %` in French, `42%` in Arabic. */
export const percentage = (locale: Locale, share: number): string =>
  `${number(locale, Math.round(share * 100))}${percent[locale]}`;

/** An amount kept in centimes, as the language writes it: `1 234,50`; the heading beside it says the currency. */
export const amount = (locale: Locale, centimes: number): string =>
  formatters.amount[locale].format(centimes / 100);

/** A percentage kept in hundredths of a percent, with the decimals it has: `4,25 %`. */
export const exactPercentage = (locale: Locale, hundredths: number): string =>
  `${number(locale, hundredths / 100)}${percent[locale]}`;

/** There are few days and many lists that name them: to write each anew took 3 % of rendering. */
const dates: Readonly<Record<Locale, Map<string, string>>> = { ar: new Map(), fr: new Map() };

/** A civil date (`2026-03-02`) in words. */
export const date = (locale: Locale, civil: string): string => {
  const known = dates[locale].get(civil);
  if (known !== undefined) return known;
  const words = formatters.date[locale].format(new Date(`${civil}T00:00:00Z`));
  dates[locale].set(civil, words);
  return words;
};

/** The day, in Morocco, of an instant. */
export const day = (locale: Locale, instant: string): string =>
  formatters.day[locale].format(new Date(instant));

/** The day and the hour, in Morocco, of an instant. */
export const moment = (locale: Locale, instant: string): string =>
  formatters.moment[locale].format(new Date(instant));

const isolate = '\u2068';
const endIsolate = '\u2069';

/** Text of unknown direction (a reference, an e-mail address, a phone number) kept whole inside a sentence. */
export const isolated = (text: string | number): string => `${isolate}${text}${endIsolate}`;
