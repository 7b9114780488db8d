import { type Origins, portalAddresses } from '@mahalli/contracts';
import {
  type CollectivityCode,
  Failure,
  menuEntries,
  type OwnPages,
  type PublicationReadings,
  type Reuses,
  type Schemes,
  type Site,
  type Sites,
  schemeOf,
} from '@mahalli/core';
import type { PortalContent, PortalSite } from '@mahalli/site-template/content';
import type { FileWords } from '../files/file-words.ts';
import { holdingsOf, portalContent, portalSiteOf } from './portal-content.ts';

/** What it takes to read the public content of a collectivity. */
export interface PortalSources {
  readonly sites: Sites;
  readonly schemes: Schemes;
  readonly ownPages: OwnPages;
  readonly reuses: Pick<Reuses, 'shown'>;
  readonly publications: Pick<PublicationReadings, 'published' | 'body' | 'table'>;
  readonly fileWords: Pick<FileWords, 'find'>;
  readonly origins: Origins;
}

/** A portal as it stands now: what its pages may ask, and every address it has. */
export interface Portal {
  readonly content: PortalContent;
  readonly addresses: readonly string[];
}

/** Reads the public content of a collectivity, or refuses with `site.unknown`. */
export const loadPortal = async (
  { sites, schemes, ownPages, reuses, publications, fileWords, origins }: PortalSources,
  code: CollectivityCode,
): Promise<Portal> => {
  const [site, scheme, pages, shownReuses, published] = await Promise.all([
    sites.find(code),
    schemeOf({ schemes }, code),
    ownPages.list(code),
    reuses.shown(code),
    publications.published(code),
  ]);
  if (site === undefined) throw new Failure('site.unknown', { code });
  const body = (id: Parameters<typeof publications.body>[1], edition: number) =>
    publications.body(code, id, edition);
  const table = (id: Parameters<typeof publications.table>[1], edition: number) =>
    publications.table(code, id, edition);
  return {
    content: portalContent(
      {
        site,
        scheme,
        pages,
        shownReuses,
        published,
        body,
        table,
        fileWords: (files) => fileWords.find(code, files),
      },
      origins,
    ),
    addresses: portalAddresses(holdingsOf({ site, pages, published })),
  };
};

/** What every page of a portal says of its collectivity, for a page that is not rendered beforehand. */
export const readPortalSite = async (
  { ownPages, origins }: Pick<PortalSources, 'ownPages' | 'origins'>,
  site: Site,
): Promise<PortalSite> => {
  // Most menus hold nothing but what every portal has: then there is nothing to read.
  const added = site.menu.some((entry) => !menuEntries.some((one) => one === entry));
  return portalSiteOf(site, origins, added ? await ownPages.list(site.code) : []);
};
