import { categoryCodes, locales } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import {
  type Holdings,
  nationalAddresses,
  pageSize,
  portalAddresses,
  publicationAddress,
  publicationCsvAddress,
  publicationJsonAddress,
  searchPartSize,
  shelfAddress,
  textPages,
} from './addresses.ts';

const holdingsOf = (count: number): Holdings => ({
  numbers: Array.from({ length: count }, (_, at) => at + 1),
  tables: count === 0 ? [] : [1],
  shelves:
    count === 0
      ? []
      : [
          { shelf: { by: 'category', category: 'K05' }, count },
          { shelf: { by: 'year', year: 2026 }, count },
        ],
  pages: [],
  emblem: false,
});

describe('The addresses of a portal', () => {
  test('lead to each page that the collectivity added, in both languages', () => {
    const addresses = portalAddresses({ ...holdingsOf(1), pages: ['ecole'] });

    for (const locale of locales) expect(addresses).toContain(`/${locale}/pages/ecole`);
  });

  test('lead to the emblem it gave itself in place of the one that is drawn', () => {
    const addresses = portalAddresses({ ...holdingsOf(1), emblem: true });

    expect(addresses.filter((one) => one.startsWith('/emblem'))).toEqual(['/emblem.webp']);
  });

  test.each([0, 1, 24, 25, 26, 250])('are each listed once, with %i publications', (count) => {
    const addresses = portalAddresses(holdingsOf(count));
    const full = Math.floor(count / pageSize);
    const shelves = count === 0 ? 0 : 2 * (1 + full);
    const parts = Math.ceil(count / searchPartSize);

    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toHaveLength(
      5 +
        count +
        Math.min(count, 1) +
        2 * (1 + Math.floor(count / 50)) +
        2 * (7 + 2 * parts + textPages.length + count + shelves),
    );
  });

  test('are all there, in both languages', () => {
    const addresses = new Set(portalAddresses(holdingsOf(51)));

    for (const file of [
      '/',
      '/emblem.svg',
      '/theme.css',
      '/robots.txt',
      '/sitemap.xml',
      '/catalogue.ttl',
      '/catalogue/1.jsonld',
    ])
      expect(addresses).toContain(file);
    for (const number of [1, 51]) expect(addresses).toContain(publicationJsonAddress(number));
    // One of them has a table: the others have no spreadsheet.
    expect([...addresses].filter((one) => one.endsWith('.csv'))).toEqual([publicationCsvAddress(1)]);
    for (const locale of locales) {
      for (const page of textPages) expect(addresses).toContain(`/${locale}/${page}`);
      for (const one of [
        `/${locale}`,
        `/${locale}/publications`,
        `/${locale}/transparency`,
        `/${locale}/feed.atom`,
        `/${locale}/dates.ics`,
        `/${locale}/search.json`,
        `/${locale}/search/1.json`,
        `/${locale}/search/2.json`,
      ])
        expect(addresses).toContain(one);
      for (const number of [1, 51]) expect(addresses).toContain(publicationAddress(locale, number));
      for (const { shelf } of holdingsOf(51).shelves) {
        for (const page of [null, 1, 2]) expect(addresses).toContain(shelfAddress(locale, shelf, page));
        expect(addresses).not.toContain(shelfAddress(locale, shelf, 3));
      }
    }
  });

  test('have a counterpart in the other language, whatever language they are in', () => {
    const addresses = new Set(portalAddresses(holdingsOf(51)));
    const translated = [...addresses].filter((address) => /^\/(?:ar|fr)(?:\/|$)/.test(address));

    for (const address of translated) {
      const other = address.startsWith('/ar') ? 'fr' : 'ar';
      expect(addresses).toContain(address.replace(/^\/(?:ar|fr)/, `/${other}`));
    }
  });

  test('never lose one when something is published', () => {
    for (let count = 0; count < 60; count += 1) {
      const after = new Set(portalAddresses(holdingsOf(count + 1)));
      for (const address of portalAddresses(holdingsOf(count))) expect(after).toContain(address);
    }
  });

  test('tell the shelves of each category apart', () => {
    const places = categoryCodes.flatMap((category) =>
      locales.map((locale) => shelfAddress(locale, { by: 'category', category })),
    );

    expect(new Set(places).size).toBe(38);
  });
});

test('The addresses of the national site are each listed once, one per area and language', () => {
  const addresses = nationalAddresses(['07', '07.041']);

  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.includes('/areas/'))).toEqual([
    '/ar/areas/07',
    '/ar/areas/07.041',
    '/fr/areas/07',
    '/fr/areas/07.041',
  ]);
});
