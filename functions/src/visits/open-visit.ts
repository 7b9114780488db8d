import type { Origins } from '@mahalli/contracts';
import {
  admitForm,
  askSubscription,
  confirmSubscription,
  countRequest,
  type HostOwners,
  markShown,
  type OwnPages,
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
import type { Register } from '../adapters/dynamo-register.ts';
import type { SearchPortal } from '../finding/search-portal.ts';
import { readPortalSite } from '../portal/load-portal.ts';
import { portalFigures } from '../register/portal-figures.ts';
import { type RequestVisitDeps, requestVisit } from './visit-requests.ts';

/** What it takes to answer a visitor of a portal. */
export interface PortalVisitDeps extends SubscriptionDeps, PublicFormDeps, RequestVisitDeps {
  readonly vault: SubscriptionDeps['vault'];
  readonly sites: Pick<Sites, 'find'>;
  readonly owners: HostOwners;
  readonly ownPages: OwnPages;
  readonly publications: Pick<Publications, 'find'>;
  readonly reuses: Reuses;
  readonly search: SearchPortal;
  readonly register: Pick<Register, 'months'>;
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
  const { sites, owners, ownPages, search, origins } = deps;
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
    countRequest: (asked) => countRequest(deps, asked),
    requestFigures: () => portalFigures(deps, site.code),
    markShown: () => markShown(deps, site.code),
    async askSubscription(sent, asked) {
      if (await admitForm(deps, site.code, 'alert', { ...sent, network }))
        await askSubscription(deps, site, asked);
    },
    ...requestVisit(deps, site, network),
    titleOf: async (document) => (await publicNumber(deps, site.code, document)).title,
    async reportReuse(sent, reported) {
      if (await admitForm(deps, site.code, 'reuse', { ...sent, network }))
        await reportReuse(deps, site.code, reported);
    },
    confirmSubscription: (code) => confirmSubscription(deps, site, code),
    stopSubscription: (code) => stopSubscription(deps, site.code, code),
  };
};
