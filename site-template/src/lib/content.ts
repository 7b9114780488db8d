import type { Shelf, TextPage } from '@mahalli/contracts';
import type {
  Bilingual,
  CategoryCode,
  CategoryStanding,
  CollectivityCode,
  CollectivityKind,
  Coverage,
  HomeBlock,
  KnownOccasion,
  Locale,
  ObligationStanding,
  Photo,
  PublicationId,
  PublishedEntry,
  ShownReuse,
  Site,
  SiteState,
  Table,
} from '@mahalli/core';
import type { Findable, FurtherWords, SearchFile } from '@mahalli/finding';

/** What every page of a portal says of its collectivity; it changes rarely, since every page asks for it. */
export type PortalSite = Pick<
  Site,
  | 'code'
  | 'kind'
  | 'placeName'
  | 'name'
  | 'contacts'
  | 'officer'
  | 'cndpNumber'
  | 'demonstration'
  | 'population'
> & {
  /** The main menu in order; an entry with a title of its own is a page that the collectivity added. */
  readonly menu: readonly { readonly entry: string; readonly title: Bilingual | null }[];
  /** Whether the collectivity gave itself an emblem; its bytes are at its address, so that no page changes with it. */
  readonly ownEmblem: boolean;
  /** The address of the portal, without a final slash: `https://ait-melloul.mahalli.ma`. */
  readonly origin: string;
  /** The origin of the host of files. */
  readonly filesOrigin: string;
  /** The address of the national site. */
  readonly nationalOrigin: string;
  /** The region and the province or prefecture it lies in, the widest first. */
  readonly ancestors: readonly { readonly code: CollectivityCode; readonly name: Bilingual }[];
};

/**
 * One page of a shelf.
 *
 * Full pages are numbered from the oldest, so that a new publication never moves an old one to another page;
 * the shelf's first page holds what came after the last full page, and that page too, so that it is never bare.
 */
export interface Listing {
  readonly entries: readonly PublishedEntry[];
  /** How many publications the shelf holds; only the first page tells, a full page never changes. */
  readonly total: number | null;
  /** The full page that comes before this one, or null at the beginning of the archive. */
  readonly older: number | null;
}

/** What the archive holds, by category and by year of the document, the most recent year first. */
export interface Shelves {
  readonly categories: readonly { readonly category: CategoryCode; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly total: number;
}

/** A text page: Markdown in both languages. */
export interface PageText {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

/** An obligation as the public reads it: without who prepares it. */
export type PublicObligation = Pick<
  ObligationStanding,
  'key' | 'period' | 'due' | 'provisional' | 'article' | 'state' | 'answers' | 'answeredOn' | 'reason'
> & { readonly label: Bilingual };

/**
 * A category of the law as the public reads it: whether it holds anything, and not how much, so that the page
 * changes when the answer does and not with each document.
 */
export type PublicCategory = Pick<CategoryStanding, 'category' | 'applicability' | 'reason'> & {
  readonly covered: boolean;
};

/** What the law asks a collectivity to publish, and how that stands. */
export interface PublicScheme {
  /** The day of which all this is true. */
  readonly on: string;
  readonly coverage: Coverage;
  readonly categories: readonly PublicCategory[];
  /** What falls due on a day, the most pressing first. */
  readonly dated: readonly PublicObligation[];
}

/** A page of the catalogue of open data: what was published and not withdrawn, from the oldest. */
export interface CataloguePage {
  readonly entries: readonly PublishedEntry[];
  /** The full page that comes before this one, or null at the beginning. */
  readonly older: number | null;
}

/** The sessions of a council around a day, recorded or expected. */
export interface PublicAgenda {
  /** The day of which it is true. */
  readonly on: string;
  readonly occasions: readonly KnownOccasion[];
}

/** What the home page of a portal shows beside what was published. */
export interface PublicHome {
  /** The blocks to show, in order; nothing that has nothing to show is among them. */
  readonly blocks: readonly HomeBlock[];
  readonly text: PageText;
  readonly photo: (Pick<Photo, 'file' | 'variants'> & { readonly description: Bilingual }) | null;
}

/** Everything that the pages of a portal may ask. Answers are JSON; a publication's answer has no body. */
export interface PortalContent {
  site(): Promise<PortalSite>;
  theme(): Promise<Site['theme'] & { readonly code: CollectivityCode }>;
  /** The emblem that the collectivity gave itself, as WebP in base64. */
  emblem(): Promise<string | null>;
  home(): Promise<PublicHome>;
  page(slug: TextPage): Promise<PageText>;
  /** A page that the collectivity added, the day on which it was removed, or nothing. */
  addedPage(slug: string): Promise<PageText | { readonly removed: string } | null>;
  /** The names of the pages that the collectivity added and shows. */
  addedPages(): Promise<readonly string[]>;
  /** The most recent publications that were not withdrawn, the newest first. */
  latest(count: number): Promise<readonly PublishedEntry[]>;
  shelves(): Promise<Shelves>;
  /** A numbered full page of a shelf, or its first page; null when there is no such page. */
  listing(shelf: Shelf, page: number | null): Promise<Listing | null>;
  entry(number: number): Promise<PublishedEntry | null>;
  /** The numbers of the publications that were not withdrawn, from the oldest. */
  numbers(): Promise<readonly number[]>;
  /** Up to three older publications of the same category: newer ones would make this page change. */
  related(number: number): Promise<readonly PublishedEntry[]>;
  scheme(): Promise<PublicScheme>;
  agenda(): Promise<PublicAgenda>;
  /** A numbered full page of the catalogue, or what came after the last one; null when there is no such page. */
  catalogue(page: number | null): Promise<CataloguePage | null>;
  /** What was made with a publication, or with any (`null`), and shown by moderators, the newest first. */
  reuses(publication: number | null): Promise<readonly ShownReuse[]>;
  /** The parts of the search file, each with its mark. */
  searchFile(): Promise<SearchFile>;
  /** A mark of a part of the search file: it changes when anything that the part holds does. */
  searchMark(part: number): Promise<string>;
  /** What search knows of the publications of a part. The mark says of which editions, so the answer never changes. */
  findables(locale: Locale, part: number, mark: string): Promise<readonly Findable[]>;
  /** Words that the function finds besides in the publications of a part; the mark says of which editions. */
  furtherWords(locale: Locale, part: number, mark: string): Promise<FurtherWords>;
  /** The body of an edition, which never changes. */
  body(id: PublicationId, edition: number): Promise<Bilingual | null>;
  /** The table of an edition, which never changes; asked only when the edition names a model. */
  table(id: PublicationId, edition: number): Promise<Table | null>;
}

/** A collectivity in the national directory. */
export interface DirectoryEntry {
  readonly code: CollectivityCode;
  readonly kind: CollectivityKind;
  readonly name: Bilingual;
  readonly placeName: Bilingual;
  readonly population: number;
  readonly state: SiteState | null;
  /** The address of its portal, when the portal is live. */
  readonly origin: string | null;
  /** The names of what it lies in, the nearest first. */
  readonly within: readonly Bilingual[];
}

/** How the sites of the country stand, and how much they publish. */
export interface NationalFigures {
  readonly states: Readonly<Record<SiteState, number>>;
  readonly unopened: number;
  readonly coverage: Coverage;
  readonly publications: number;
  readonly categories: readonly { readonly category: CategoryCode; readonly count: number }[];
  readonly regions: readonly {
    readonly code: CollectivityCode;
    readonly name: Bilingual;
    readonly live: number;
    readonly collectivities: number;
    /** Categories that hold something, over those that apply directly, of all live sites together. */
    readonly coverage: Coverage;
    readonly late: number;
  }[];
}

/** Everything that the pages of the national site may ask. */
export interface NationalContent {
  origin(): Promise<string>;
  regions(): Promise<readonly DirectoryEntry[]>;
  /** A region or a province with what lies directly in it; null when the code is not one of those. */
  area(code: CollectivityCode): Promise<{
    readonly self: DirectoryEntry;
    readonly children: readonly DirectoryEntry[];
  } | null>;
  /** The codes of the regions, prefectures and provinces, each of which has a page. */
  areas(): Promise<readonly CollectivityCode[]>;
  figures(): Promise<NationalFigures>;
  /** The portals that are open to all. */
  portals(): Promise<readonly { readonly name: Bilingual; readonly origin: string }[]>;
  /** Collectivities whose name begins like the query, in either script. */
  search(query: string): Promise<readonly DirectoryEntry[]>;
}
