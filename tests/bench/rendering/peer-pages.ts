import {
  originsOf,
  pageSize,
  portalAddresses,
  publicationAddress,
  publicationJsonAddress,
  type Shelf,
  shelfAddress,
  textPages,
} from '@mahalli/contracts';
import { type Bilingual, type Locale, locales } from '@mahalli/core';
import { holdingsOf, portalContent } from '@mahalli/functions/portal/portal-content';
import { date, day, messages } from '@mahalli/i18n';
import { categories } from '@mahalli/registry/categories';
import type { PortalContent } from '@mahalli/site-template/content';
import type { Corpus } from '../corpus.ts';

/** Where the site of the comparison is read. */
const peerOrigin = 'http://ait-melloul.localhost:8080';

/** A page as the other generators read it: facts in front of a text in Markdown. */
export interface PeerPage {
  readonly path: string;
  readonly front: Readonly<Record<string, unknown>> & { readonly layout: string };
  readonly body: string;
}

const linksTo = (shelves: readonly { shelf: Shelf; label: string; count: number }[], locale: Locale) =>
  shelves.map(({ shelf, label, count }) => ({ href: shelfAddress(locale, shelf), label, count }));

const shelfLinks = async (content: PortalContent, locale: Locale) => {
  const { categories: byCategory, years } = await content.shelves();
  return {
    categories: linksTo(
      byCategory.map(({ category, count }) => ({
        shelf: { by: 'category', category },
        label: categories[category].shortLabel[locale],
        count,
      })),
      locale,
    ),
    years: linksTo(
      years.map(({ year, count }) => ({ shelf: { by: 'year', year }, label: String(year), count })),
      locale,
    ),
  };
};

const newest = async (content: PortalContent, count: number): Promise<readonly number[]> =>
  (await content.latest(count)).map(({ number }) => number);

const listPage = async (
  content: PortalContent,
  { shelf, page, locale }: { shelf: Shelf; page: number | null; locale: Locale },
) => {
  const listing = await content.listing(shelf, page);
  if (listing === null) throw new Error('a list without a page');
  const t = messages[locale].portal.publications;
  return {
    layout: 'list',
    title: shelf.by === 'year' ? t.year(shelf.year) : categories[shelf.category].shortLabel[locale],
    numbers: listing.entries.map(({ number }) => number),
    older: listing.older === null ? '' : shelfAddress(locale, shelf, listing.older),
    newest: page === null ? '' : shelfAddress(locale, shelf),
  };
};

const publicationPage = async (content: PortalContent, corpus: Corpus, number: number, locale: Locale) => {
  const entry = await content.entry(number);
  if (entry === null) throw new Error(`there is no publication ${number}`);
  const { edition, id } = entry;
  const t = messages[locale].portal.publication;
  return {
    front: {
      layout: 'publication',
      number,
      title: edition.title[locale],
      summary: edition.summary[locale],
      office: edition.office[locale],
      shelf: shelfAddress(locale, { by: 'category', category: edition.category }),
      category: categories[edition.category].label[locale],
      tag: categories[edition.category].shortLabel[locale],
      day: edition.documentDate,
      dayText: date(locale, edition.documentDate),
      publishedAt: edition.publishedAt,
      firstPublishedAt: edition.firstPublishedAt,
      publishedText: day(locale, edition.firstPublishedAt),
      citation: t.citation(
        corpus.site.name[locale],
        edition.title[locale],
        date(locale, edition.documentDate),
        `${peerOrigin}${publicationAddress(locale, number)}`,
      ),
      json: publicationJsonAddress(number),
      reference: `${corpus.site.code}-P-${number}`,
      related: (await content.related(number)).map((one) => one.number),
    },
    body: corpus.bodies[id]?.[locale] ?? '',
  };
};

const pageAt = async (
  content: PortalContent,
  corpus: Corpus,
  path: string,
): Promise<Omit<PeerPage, 'path'> | undefined> => {
  const locale = locales.find((one) => path === `/${one}` || path.startsWith(`/${one}/`));
  if (path === '/') return { front: { layout: 'choice', title: corpus.site.name.fr }, body: '' };
  if (locale === undefined) return undefined;
  const name = path.slice(`/${locale}/`.length);
  const common = { locale };
  if (name === '') {
    const { categories: cards } = await shelfLinks(content, locale);
    const [numbers, feed] = await Promise.all([newest(content, 6), newest(content, 20)]);
    const title = corpus.site.name[locale];
    return { front: { ...common, layout: 'home', title, numbers, feed, cards }, body: '' };
  }
  if (name === 'publications') {
    const { title } = messages[locale].portal.publications;
    const links = await shelfLinks(content, locale);
    return {
      front: { ...common, layout: 'archive', title, numbers: await newest(content, pageSize), ...links },
      body: '',
    };
  }
  const text = textPages.find((one) => one === name);
  if (text !== undefined) {
    const { title, body } = await content.page(text);
    return { front: { ...common, layout: 'text', title: title[locale] }, body: body[locale] };
  }
  const publication = /^publications\/(\d+)$/.exec(name)?.[1];
  if (publication !== undefined) {
    const page = await publicationPage(content, corpus, Number(publication), locale);
    return { front: { ...common, ...page.front }, body: page.body };
  }
  const [, by, key, page] = /^publications\/(category|year)\/(\w+)(?:\/page\/(\d+))?$/.exec(name) ?? [];
  if (by === undefined || key === undefined) return undefined;
  const { categories: known } = await content.shelves();
  const category = known.find((one) => one.category === key)?.category;
  const shelf: Shelf =
    category === undefined ? { by: 'year', year: Number(key) } : { by: 'category', category };
  const list = await listPage(content, { shelf, page: page === undefined ? null : Number(page), locale });
  return { front: { ...common, ...list }, body: '' };
};

/** Every HTML page of our portal as the other generators read it, so that all render the same addresses. */
export const peerPages = async (corpus: Corpus): Promise<readonly PeerPage[]> => {
  const body = async (id: string): Promise<Bilingual | undefined> => corpus.bodies[id];
  const content = portalContent(
    { ...corpus, shownReuses: [], body, table: async () => undefined, fileWords: async () => new Map() },
    originsOf('http://localhost:8080'),
  );
  const found = await Promise.all(
    portalAddresses(holdingsOf(corpus)).map(async (path) => {
      const page = await pageAt(content, corpus, path);
      return page === undefined ? [] : [{ path, ...page }];
    }),
  );
  return found.flat();
};

/** The words that stand around every page, by language. */
export const peerStrings = (corpus: Corpus) => {
  const of = (locale: Locale) => {
    const { portal, kingdom, otherLanguage, skip } = messages[locale];
    const { nav, footer, home, publications, publication } = portal;
    const link = (path: string, label: string) => ({ href: `/${locale}${path}`, label });
    return {
      dir: locale === 'ar' ? 'rtl' : 'ltr',
      other: locale === 'ar' ? 'fr' : 'ar',
      site: corpus.site.name[locale],
      origin: peerOrigin,
      kingdom,
      menu: nav.label,
      informations: footer.label,
      feed: footer.feed,
      breadcrumb: publications.breadcrumb,
      publishedOn: publication.publishedOn,
      machine: publication.machine,
      otherLanguage,
      skip,
      nav: [
        link('', nav.home),
        link('/publications', nav.publications),
        link('/ask-for-information', nav.ask),
        link('/participate', nav.participate),
        link('/about', nav.about),
        link('/contacts', nav.contacts),
      ],
      footer: [
        link('/information-officer', footer.officer),
        link('/toolkit', footer.toolkit),
        link('/legal-notice', footer.legal),
        link('/personal-data', footer.privacy),
        link('/accessibility', footer.accessibility),
        link('/feed.atom', footer.feed),
        { href: `http://localhost:8080/${locale}`, label: footer.national },
      ],
      attribution: footer.attribution,
      welcome: home.welcome,
      latest: home.latest,
      rights: home.rights,
      rightsLinks: [
        { ...link('/ask-for-information', nav.ask), lead: home.askLead },
        { ...link('/participate', nav.participate), lead: home.participateLead },
        { ...link('/information-officer', footer.officer), lead: home.officerLead },
      ],
      byCategory: publications.byCategory,
      byYear: publications.byYear,
      older: publications.older,
      newest: publications.newest,
      lead: publications.lead,
      documentDate: publication.documentDate,
      office: publication.office,
      category: publication.category,
      reference: publication.reference,
      reuse: publication.reuse,
      licence: publication.licence,
      cite: publication.cite,
      related: publication.related,
    };
  };
  return { ar: of('ar'), fr: of('fr') };
};
