import type { Origins } from '@mahalli/contracts';
import {
  admitForm,
  askSubscription,
  confirmSubscription,
  markShown,
  type Publications,
  type PublicFormDeps,
  publicNumber,
  type Reuses,
  reportReuse,
  type Sites,
  type SubscriptionDeps,
  stopSubscription,
} from '@mahalli/core';
import { findBySlug } from '@mahalli/registry';
import type { PortalVisit } from '@mahalli/site-template/visit';
import type { SearchPortal } from '../finding/search-portal.ts';
import { portalSiteOf } from '../portal/portal-content.ts';

/** What it takes to answer a visitor of a portal. */
export interface PortalVisitDeps extends SubscriptionDeps, PublicFormDeps {
  readonly vault: SubscriptionDeps['vault'];
  readonly sites: Pick<Sites, 'find'>;
  readonly publications: Pick<Publications, 'find'>;
  readonly reuses: Reuses;
  readonly search: SearchPortal;
  readonly origins: Origins;
}

/** Whom a visit comes from, as the edge says. */
export interface Visitor {
  /** The host that was asked for, folded and without its port. */
  readonly host: string;
  /** The address from which it was asked. */
  readonly network: string;
}

/**
 * What a visitor of a host may ask: of the portal that stands there and is open to all; of no other, since whatever
 * is asked is asked of its code. Nothing when no such portal is open.
 */
export const openVisit = async (
  deps: PortalVisitDeps,
  { host, network }: Visitor,
): Promise<PortalVisit | undefined> => {
  const { sites, search, origins } = deps;
  if (!host.endsWith(`.${origins.domain}`)) return undefined;
  const registered = findBySlug(host.slice(0, -origins.domain.length - 1));
  const site = registered && (await sites.find(registered.code));
  if (site?.state !== 'live' || !site.hosts.includes(host)) return undefined;
  return {
    site: async () => portalSiteOf(site, origins),
    search: (locale, asked) => search(site.code, locale, asked),
    markShown: () => markShown(deps, site.code),
    async askSubscription(sent, asked) {
      if (await admitForm(deps, site.code, { ...sent, network })) await askSubscription(deps, site, asked);
    },
    titleOf: async (document) => (await publicNumber(deps, site.code, document)).title,
    async reportReuse(sent, reported) {
      if (await admitForm(deps, site.code, { ...sent, network }))
        await reportReuse(deps, site.code, reported);
    },
    confirmSubscription: (code) => confirmSubscription(deps, site, code),
    stopSubscription: (code) => stopSubscription(deps, site.code, code),
  };
};
