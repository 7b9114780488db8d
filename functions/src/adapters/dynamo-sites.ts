import {
  collectivityCode,
  Failure,
  firstLook,
  type HostOwners,
  type Site,
  type SiteState,
  type Sites,
  site,
  siteStates,
  siteTransitions,
} from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** Some of the sites, in the order of their codes, and where to go on from when there are more. */
export interface SitePage {
  readonly sites: readonly Site[];
  /** The code after which the next page starts; absent on the last one. */
  readonly after?: string;
}

/** How the directorate goes through the sites of the country. */
export interface SiteListing {
  /** A page of sites, all or those in one state; the index may be a moment behind. */
  list(state?: SiteState, after?: string, limit?: number): Promise<SitePage>;
}

/** Sorts before every code; DynamoDB refuses an empty key. */
const beforeAll = '!';

/** Sites in DynamoDB. */
export const dynamoSites = (store: Store): Sites & SiteListing => {
  const { sites, lookVersions, hostClaims } = coreEntities(store);
  const { commit, obeyedBefore } = committer(store);

  return {
    async find(code) {
      const { data } = await sites.get({ code }).go({ consistent: true });
      return data === null ? undefined : v.parse(site, data);
    },
    async create(one, deed) {
      await commit(deed, async () => ({
        subject: `site:${one.code}`,
        written: one,
        writes: createWriteTransaction({ sites, lookVersions }, (rows) => [
          rows.sites.create(one).commit(),
          rows.lookVersions.put(firstLook(one)).commit(),
        ]).params().TransactItems,
        refused: () => 'done' as const,
      }));
    },
    async save(one, deed, { look, claim, release } = {}) {
      // The count belongs to publications: a save made from before one of them must not take it back.
      const { code, published: _, ...change } = one;
      const from = siteStates.filter(
        (state) => state === one.state || siteTransitions[state].includes(one.state),
      );
      await commit(deed, async () => ({
        subject: `site:${code}`,
        written: one,
        writes: createWriteTransaction({ sites, lookVersions, hostClaims }, (rows) => [
          rows.sites
            .patch({ code })
            .set(change)
            .where(({ version, state }, { eq }) => {
              const lawful = from.map((stored) => eq(state, stored)).join(' OR ');
              return `${eq(version, one.version - 1)} AND (${lawful})`;
            })
            .commit(),
          ...(claim === undefined
            ? []
            : [
                rows.hostClaims
                  .put({ host: claim, collectivity: code })
                  .where(
                    ({ collectivity }, { eq, notExists }) =>
                      `${notExists(collectivity)} OR ${eq(collectivity, code)}`,
                  )
                  .commit(),
              ]),
          ...(release === undefined
            ? []
            : [
                rows.hostClaims
                  .delete({ host: release })
                  .where(
                    ({ collectivity }, { eq, notExists }) =>
                      `${notExists(collectivity)} OR ${eq(collectivity, code)}`,
                  )
                  .commit(),
              ]),
          ...(look === undefined ? [] : [rows.lookVersions.create(look).commit()]),
        ]).params().TransactItems,
        // A claim comes right after the site.
        refused: (position) =>
          claim !== undefined && position === 1
            ? new Failure('host.taken', { host: claim })
            : new Failure('site.changed', { code }),
      }));
    },
    async obeyed(deed) {
      return (await obeyedBefore(deed)) !== undefined;
    },
    async list(state, after, limit = 100) {
      const query = state === undefined ? sites.query.all({}) : sites.query.inState({ state });
      const { data } = await query.gt({ code: after || beforeAll }).go({ count: limit + 1 });
      const page = data.slice(0, limit).map((row) => v.parse(site, row));
      const last = page.at(-1);
      return { sites: page, ...(data.length > limit && last !== undefined && { after: last.code }) };
    },
  };
};

/** Whose host names are, in DynamoDB. */
export const dynamoHostOwners = (store: Store): HostOwners => {
  const { hostClaims } = coreEntities(store);
  return {
    async ownerOf(host) {
      const { data } = await hostClaims.get({ host }).go({ consistent: true });
      return data === null ? undefined : v.parse(collectivityCode, data.collectivity);
    },
  };
};
