import {
  addedPageAddress,
  publicationAddress,
  reusesAddress,
  shelfAddress,
  textPages,
} from '@mahalli/contracts';
import { type Locale, locales } from '@mahalli/core';
import { portalOf } from '#lib/portal.ts';
import { sitemap } from '#lib/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => {
  const portal = portalOf(platform);
  const [{ origin }, shelves, numbers, added] = await Promise.all([
    portal.site(),
    portal.shelves(),
    portal.numbers(),
    portal.addedPages(),
  ]);
  const pages: readonly ((locale: Locale) => string)[] = [
    (locale) => `/${locale}`,
    (locale) => `/${locale}/publications`,
    (locale) => `/${locale}/transparency`,
    reusesAddress,
    ...textPages.map((page) => (locale: Locale) => `/${locale}/${page}`),
    ...added.map((slug) => (locale: Locale) => addedPageAddress(locale, slug)),
    ...shelves.categories.map(
      ({ category }) =>
        (locale: Locale) =>
          shelfAddress(locale, { by: 'category', category }),
    ),
    ...shelves.years.map(
      ({ year }) =>
        (locale: Locale) =>
          shelfAddress(locale, { by: 'year', year }),
    ),
    ...numbers.map((number) => (locale: Locale) => publicationAddress(locale, number)),
  ];
  return sitemap(
    origin,
    pages.map((page) => locales.map((locale) => ({ locale, address: page(locale) }))),
  );
};
