import { cataloguePageSize, type Holdings, type Origins, pageSize, type Shelf } from '@mahalli/contracts';
import {
  type Bilingual,
  type FileHash,
  isAddedPage,
  menuEntries,
  type OwnPage,
  occasionsAround,
  type PublicationId,
  type PublishedEntry,
  type Scheme,
  type ShownReuse,
  type Site,
  shownDay,
  standing,
  type Table,
  type Translated,
  textOf,
} from '@mahalli/core';
import { ancestors, findCollectivity } from '@mahalli/registry';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { starterPages } from '@mahalli/registry/starter-pages';
import type {
  CataloguePage,
  Listing,
  PortalContent,
  PortalSite,
  PublicHome,
  Shelves,
} from '@mahalli/site-template/content';
import { findablesOf } from './findables.ts';
import { longTextsOf } from './long-texts.ts';
import { publicScheme } from './public-scheme.ts';

/** One state of a collectivity's public content: what a publication renders, all of it from one moment. */
export interface PortalSnapshot {
  readonly site: Site;
  readonly scheme: Scheme;
  /** The text pages that the collectivity wrote in place of those that every portal starts with. */
  readonly pages: readonly OwnPage[];
  /** The reuses that moderators showed, in no particular order. */
  readonly shownReuses: readonly ShownReuse[];
  /** Everything ever published, from the oldest. */
  readonly published: readonly PublishedEntry[];
  /** The body of an edition, fetched only when a page needs it. */
  readonly body: (id: PublicationId, edition: number) => Promise<Bilingual | undefined>;
  /** The table of an edition that has one, likewise. */
  readonly table: (id: PublicationId, edition: number) => Promise<Table | undefined>;
  /** The telling words of files, likewise. */
  readonly fileWords: (files: readonly FileHash[]) => Promise<ReadonlyMap<FileHash, readonly string[]>>;
}

const yearOf = ({ edition }: PublishedEntry): number => Number(edition.documentDate.slice(0, 4));

const countBy = <K>(
  entries: readonly PublishedEntry[],
  key: (entry: PublishedEntry) => K,
): Map<K, PublishedEntry[]> => Map.groupBy(entries, key);

const stands = ({ withdrawal }: PublishedEntry): boolean => withdrawal === null;

/** What a page of a shelf shows: full pages never change, the first page holds the rest and the last full one. */
const listingOf = (entries: readonly PublishedEntry[], page: number | null): Listing | null => {
  const full = Math.floor(entries.length / pageSize);
  const slice = (from: number, to: number) => entries.slice(from, to).toReversed();
  if (page === null) {
    if (entries.length === 0) return null;
    const before = Math.max(0, full - 1);
    return {
      entries: slice(before * pageSize, entries.length),
      total: entries.length,
      older: before > 0 ? before : null,
    };
  }
  if (page > full) return null;
  return {
    entries: slice((page - 1) * pageSize, page * pageSize),
    total: null,
    older: page > 1 ? page - 1 : null,
  };
};

/** A page of the catalogue: spans of numbers, so that a publication changes no page but the one after the full ones. */
const cataloguePageOf = (published: readonly PublishedEntry[], page: number | null): CataloguePage | null => {
  const full = Math.floor(published.length / cataloguePageSize);
  if (page !== null && page > full) return null;
  const from = (page === null ? full : page - 1) * cataloguePageSize;
  const older = page === null ? full : page - 1;
  return {
    entries: published.slice(from, from + cataloguePageSize).filter(stands),
    older: older > 0 ? older : null,
  };
};

/** What a portal's addresses depend on. */
export const holdingsOf = ({
  site,
  pages,
  published,
}: Pick<PortalSnapshot, 'site' | 'pages' | 'published'>): Holdings => ({
  pages: pages
    .filter((page) => isAddedPage(page) && (page.shown !== null || page.removed !== null))
    .map(({ slug }) => slug),
  emblem: site.emblem !== null,
  numbers: published.map(({ number }) => number),
  tables: published
    .filter((entry) => stands(entry) && entry.edition.model !== null)
    .map(({ number }) => number),
  shelves: [
    ...[...countBy(published, ({ edition }) => edition.category)].map(([category, { length }]) => ({
      shelf: { by: 'category', category } as const,
      count: length,
    })),
    ...[...countBy(published, yearOf)].map(([year, { length }]) => ({
      shelf: { by: 'year', year } as const,
      count: length,
    })),
  ],
});

/** The menu as the public meets it: a page that is not shown, or not any more, has no entry. */
const publicMenu = (menu: Site['menu'], pages: readonly OwnPage[]): PortalSite['menu'] =>
  menu.flatMap((entry): PortalSite['menu'] => {
    if (menuEntries.some((one) => one === entry)) return [{ entry, title: null }];
    const title = pages.find((one) => one.slug === entry && isAddedPage(one))?.shown?.title;
    return title === undefined ? [] : [{ entry, title }];
  });

/** What every page of a portal says of its collectivity: nothing that changes when it publishes. */
export const portalSiteOf = (
  {
    code,
    kind,
    placeName,
    name,
    contacts,
    officer,
    cndpNumber,
    demonstration,
    population,
    hosts,
    emblem,
    menu,
  }: Site,
  origins: Origins,
  pages: readonly OwnPage[],
): PortalSite => ({
  code,
  kind,
  placeName,
  name,
  contacts,
  officer,
  cndpNumber,
  demonstration,
  population,
  menu: publicMenu(menu, pages),
  ownEmblem: emblem !== null,
  origin: origins.of(hosts[0] ?? ''),
  filesOrigin: origins.files,
  nationalOrigin: origins.national,
  ancestors: ancestors(code).map((one) => ({ code: one.code, name: one.name })),
});

const publicPhoto = (photo: Site['photo']): PublicHome['photo'] =>
  photo && { file: photo.file, variants: photo.variants, description: textOf(photo.description) };

const isWritten = (text: Translated): boolean =>
  Object.values(standing(text)).every((state) => state === 'current');

const publicHome = ({ home: { blocks, text }, photo }: Site): PublicHome => ({
  blocks: blocks.filter((block) => {
    if (block === 'photo') return photo !== null;
    return block !== 'text' || (isWritten(text.title) && isWritten(text.body));
  }),
  text: { title: textOf(text.title), body: textOf(text.body) },
  photo: publicPhoto(photo),
});

/** Answers what the pages of a portal ask, from one state of its content. */
export const portalContent = (
  { site, scheme, pages, shownReuses, published, body, table, fileWords }: PortalSnapshot,
  origins: Origins,
): PortalContent => {
  const byCategory = countBy(published, ({ edition }) => edition.category);
  const byYear = countBy(published, yearOf);
  const byNumber = new Map(published.map((entry) => [entry.number, entry]));
  const standing = published.filter(stands);
  const registered = findCollectivity(site.code);
  const reuses = shownReuses
    .filter(({ publication }) => byNumber.get(publication)?.withdrawal === null)
    .toSorted(
      (one, other) => other.reportedAt.localeCompare(one.reportedAt) || one.id.localeCompare(other.id),
    );
  const reusesOf = Map.groupBy(reuses, ({ publication }) => publication);
  const texts = registered === undefined ? undefined : starterPages(registered);
  const shelved = (shelf: Shelf): readonly PublishedEntry[] =>
    (shelf.by === 'category' ? byCategory.get(shelf.category) : byYear.get(shelf.year)) ?? [];
  const shelves: Shelves = {
    categories: [...byCategory]
      .map(([category, { length }]) => ({ category, count: length }))
      .toSorted((one, other) => (one.category < other.category ? -1 : 1)),
    years: [...byYear]
      .map(([year, { length }]) => ({ year, count: length }))
      .toSorted((one, other) => other.year - one.year),
    total: published.length,
  };
  return {
    site: async () => portalSiteOf(site, origins, pages),
    theme: async () => ({ ...site.theme, code: site.code }),
    emblem: async () => site.emblem?.webp ?? null,
    home: async () => publicHome(site),
    addedPage: async (slug) => {
      const own = pages.find((one) => one.slug === slug && isAddedPage(one));
      if (own?.shown) return { title: own.shown.title, body: own.shown.body };
      return own?.removed ? { removed: own.removed } : null;
    },
    addedPages: async () =>
      pages.filter((page) => isAddedPage(page) && page.shown !== null).map(({ slug }) => slug),
    page: async (slug) => {
      const own = pages.find((one) => one.slug === slug)?.shown ?? null;
      if (own !== null) return { title: own.title, body: own.body };
      if (texts === undefined) throw new Error(`the registry does not know ${site.code}`);
      return texts[slug];
    },
    latest: async (count) => standing.slice(-count).toReversed(),
    shelves: async () => shelves,
    listing: async (shelf, page) => listingOf(shelved(shelf), page),
    entry: async (number) => byNumber.get(number) ?? null,
    numbers: async () => standing.map(({ number }) => number),
    related: async (number) => {
      const entry = byNumber.get(number);
      if (entry === undefined) return [];
      return (byCategory.get(entry.edition.category) ?? [])
        .filter((one) => one.number < number && stands(one))
        .slice(-3)
        .toReversed();
    },
    scheme: async () => publicScheme(publicationLaw, site, scheme, published),
    agenda: async () => {
      const on = shownDay(scheme, site);
      return { on, occasions: occasionsAround(publicationLaw, site.kind, scheme, on) };
    },
    catalogue: async (page) => cataloguePageOf(published, page),
    reuses: async (number) => (number === null ? reuses : (reusesOf.get(number) ?? [])),
    ...findablesOf(published, longTextsOf({ body, fileWords })),
    body: async (id, edition) => (await body(id, edition)) ?? null,
    table: async (id, edition) => (await table(id, edition)) ?? null,
  };
};
