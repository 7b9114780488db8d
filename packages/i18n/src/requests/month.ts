import type { Locale } from '@mahalli/core';

const words = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

const formatters: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ar: new Intl.DateTimeFormat('ar-MA-u-nu-latn', words),
  fr: new Intl.DateTimeFormat('fr-u-nu-latn', words),
};

/** A month (`2026-03`) in words. */
export const monthInWords = (locale: Locale, month: string): string =>
  formatters[locale].format(new Date(`${month}-01T00:00:00Z`));
