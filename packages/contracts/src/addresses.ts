import type { CategoryCode, CollectivityCode, Locale, PublicationId, RequestId } from '@mahalli/core';
import { locales } from '@mahalli/core';

/** How many publications a full page of the archive holds. */
export const pageSize = 25;

/** The text pages that every portal has, by the last segment of their address. */
export const textPages = [
  'about',
  'contacts',
  'information-officer',
  'legal-notice',
  'personal-data',
  'accessibility',
  'participate',
  'ask-for-information',
  'toolkit',
] as const;

export type TextPage = (typeof textPages)[number];

/** A part of the archive that has its own numbered pages. */
export type Shelf =
  | { readonly by: 'category'; readonly category: CategoryCode }
  | { readonly by: 'year'; readonly year: number };

/** Where a publication is read. */
export const publicationAddress = (locale: Locale, number: number): string =>
  `/${locale}/publications/${number}`;

/** Where software reads a publication, in both languages. */
export const publicationJsonAddress = (number: number): string => `/publications/${number}.json`;

/** Where the table of a publication is read as a spreadsheet; a publication without a table has none. */
export const publicationCsvAddress = (number: number): string => `/publications/${number}.csv`;

/** Where a shelf of the archive is read: its first page, or one of its numbered full pages. */
export const shelfAddress = (locale: Locale, shelf: Shelf, page: number | null = null): string => {
  const root =
    shelf.by === 'category'
      ? `/${locale}/publications/category/${shelf.category}`
      : `/${locale}/publications/year/${shelf.year}`;
  return page === null ? root : `${root}/page/${page}`;
};

/** Where a portal is searched; answered on demand. */
export const searchAddress = (locale: Locale): string => `/${locale}/search`;

/** Where one asks to be told by e-mail of what a portal publishes; answered on demand. */
export const alertsAddress = (locale: Locale): string => `/${locale}/alerts`;

/** Where a subscription is confirmed with the code of a mail. */
export const confirmAlertsAddress = (locale: Locale, code: string): string =>
  `${alertsAddress(locale)}/confirm?code=${code}`;

/** Where a subscription is ended with the code of a mail: by a person, or by a mail program in one click. */
export const stopAlertsAddress = (locale: Locale, code: string): string =>
  `${alertsAddress(locale)}/stop?code=${code}`;

/** Where a portal shows what was made with its publications. */
export const reusesAddress = (locale: Locale): string => `/${locale}/reuses`;

/** Where one reports what was made with a publication; answered on demand. */
export const reportReuseAddress = (locale: Locale, document: PublicationId): string =>
  `${reusesAddress(locale)}/new?document=${document}`;

/** Where one learns how to ask for information, and looks first at what is published; answered on demand. */
export const requestsAddress = (locale: Locale): string => `/${locale}/requests`;

/** Where one asks for information; answered on demand. */
export const newRequestAddress = (locale: Locale): string => `${requestsAddress(locale)}/new`;

/** Where one follows a request for information; its code is in no address. */
export const trackingAddress = (locale: Locale): string => `${requestsAddress(locale)}/track`;

/** Where a portal tells in figures what became of the requests that it received; answered on demand. */
export const requestFiguresAddress = (locale: Locale): string => `${requestsAddress(locale)}/figures`;

/** Where staff work on a request for information, below the bureau. */
export const bureauRequestAddress = (locale: Locale, code: CollectivityCode, id: RequestId): string =>
  `/${locale}/${code}/requests/${id}`;

/** Where one counts the periods of law 31.13 for a request; answered on demand. */
export const deadlinesAddress = (locale: Locale): string => `/${locale}/deadlines`;

/** Where the search file of a language is read: which parts it has. */
export const searchFileAddress = (locale: Locale): string => `/${locale}/search.json`;

/** Where a part of the search file is read. */
export const searchPartAddress = (locale: Locale, part: number): string => `/${locale}/search/${part}.json`;

/** Where the words are read that only the function looks through, for a part of the search file. */
export const furtherWordsAddress = (locale: Locale, part: number): string =>
  `/${locale}/search/${part}-words.json`;

/** How many numbers a part of the search file spans: a publication rewrites the part of its number and no other. */
export const searchPartSize = 50;

/** The parts of the search file that publications of these numbers are in, from the first. */
export const searchPartsOf = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers.map((number) => Math.ceil(number / searchPartSize)))].toSorted(
    (one, other) => one - other,
  );

/** The ways in which a catalogue is written for software. */
export const catalogueFormats = ['ttl', 'jsonld'] as const;

export type CatalogueFormat = (typeof catalogueFormats)[number];

/** How many datasets a full page of a catalogue describes; full pages are numbered from the oldest and stay. */
export const cataloguePageSize = 50;

/** Where the catalogue of a site is read: its first page, which leads to the others, or a numbered full page. */
export const catalogueAddress = (format: CatalogueFormat, page: number | null = null): string =>
  page === null ? `/catalogue.${format}` : `/catalogue/${page}.${format}`;

/** Where the calendar of a portal is read: sessions of the council, and last days of what it must publish. */
export const calendarAddress = (locale: Locale): string => `/${locale}/dates.ics`;

/** Where a page that a collectivity added is read: under a name of its own, so that no page to come is in its way. */
export const addedPageAddress = (locale: Locale, slug: string): string => `/${locale}/pages/${slug}`;

/** Where the emblem of a site is read: the one it gave itself, or the one that is drawn from its code. */
export const emblemAddress = (own: boolean): string => (own ? '/emblem.webp' : '/emblem.svg');

/** What a portal holds, as far as its addresses depend on it. */
export interface Holdings {
  /** The number of each publication, withdrawn ones included: their addresses stay. */
  readonly numbers: readonly number[];
  /** The numbers of those that show a table. */
  readonly tables: readonly number[];
  readonly shelves: readonly { readonly shelf: Shelf; readonly count: number }[];
  /** The pages that the collectivity added and shows, and those it removed: their addresses say so. */
  readonly pages: readonly string[];
  /** Whether it has an emblem of its own. */
  readonly emblem: boolean;
}

/** Every address of a portal: nothing is published that is not listed here. */
export const portalAddresses = ({ numbers, tables, shelves, pages, emblem }: Holdings): readonly string[] => [
  '/',
  emblemAddress(emblem),
  '/theme.css',
  '/robots.txt',
  '/sitemap.xml',
  ...numbers.map(publicationJsonAddress),
  ...tables.map(publicationCsvAddress),
  ...catalogueFormats.flatMap((format) => [
    catalogueAddress(format),
    ...Array.from({ length: Math.floor(numbers.length / cataloguePageSize) }, (_, at) =>
      catalogueAddress(format, at + 1),
    ),
  ]),
  ...locales.flatMap((locale) => [
    `/${locale}`,
    `/${locale}/publications`,
    `/${locale}/transparency`,
    reusesAddress(locale),
    `/${locale}/feed.atom`,
    calendarAddress(locale),
    searchFileAddress(locale),
    ...searchPartsOf(numbers).flatMap((part) => [
      searchPartAddress(locale, part),
      furtherWordsAddress(locale, part),
    ]),
    ...textPages.map((page) => `/${locale}/${page}`),
    ...pages.map((slug) => addedPageAddress(locale, slug)),
    ...numbers.map((number) => publicationAddress(locale, number)),
    ...shelves.flatMap(({ shelf, count }) => [
      shelfAddress(locale, shelf),
      ...Array.from({ length: Math.floor(count / pageSize) }, (_, at) => shelfAddress(locale, shelf, at + 1)),
    ]),
  ]),
];

/** The code under which the national site is published, beside those of the collectivities. */
export const nationalSite = 'national';

/** Every published address of the national site; searching is answered on demand. */
export const nationalAddresses = (areas: readonly string[]): readonly string[] => [
  '/',
  '/emblem.svg',
  '/theme.css',
  '/robots.txt',
  '/sitemap.xml',
  ...catalogueFormats.map((format) => catalogueAddress(format)),
  ...locales.flatMap((locale) => [
    `/${locale}`,
    `/${locale}/figures`,
    `/${locale}/api`,
    ...areas.map((code) => `/${locale}/areas/${code}`),
  ]),
];
