import type { Origins } from '@mahalli/contracts';
import type { HostOwners, OwnPages, Sites } from '@mahalli/core';
import { findBySlug } from '@mahalli/registry';
import type { PortalVisit } from '@mahalli/site-template/visit';
import type { SearchPortal } from '../finding/search-portal.ts';
import { readPortalSite } from '../portal/load-portal.ts';

/** What it takes to answer a visitor of a portal. */
export interface PortalVisitDeps {
  readonly sites: Pick<Sites, 'find'>;
  readonly owners: HostOwners;
  readonly ownPages: OwnPages;
  readonly search: SearchPortal;
  readonly origins: Origins;
}

/**
 * What a visitor of a host may ask: of the portal that stands there and is open to all; of no other, since whatever
 * is asked is asked of its code. Nothing when no such portal is open.
 */
export const openVisit = async (
  { sites, owners, ownPages, search, origins }: PortalVisitDeps,
  host: string,
): Promise<PortalVisit | undefined> => {
  // Below the domain of the platform the slug says whose portal it is; elsewhere, whoever has shown the name to be theirs.
  const code = host.endsWith(`.${origins.domain}`)
    ? findBySlug(host.slice(0, -origins.domain.length - 1))?.code
    : host === ''
      ? undefined
      : await owners.ownerOf(host);
  const site = code === undefined ? undefined : await sites.find(code);
  if (site?.state !== 'live' || !site.hosts.includes(host)) return undefined;
  return {
    site: () => readPortalSite({ ownPages, origins }, site),
    search: (locale, asked) => search(site.code, locale, asked),
  };
};
