import { type CollectivityCode, collectivityCode, type Hosts, type Sites } from '@mahalli/core';
import * as v from 'valibot';
import { type Item, readChange } from './change.ts';
import { streamHandler } from './stream-handler.ts';

/** What the edge knows of a site, as a row says it. */
const shownOf = (row: Item | undefined): string =>
  JSON.stringify([row?.['state'], row?.['hosts'], row?.['root']]);

/**
 * Keeps the edge's list of hosts up to date with the sites, told of them by the directorate's copies: reads each
 * site whose state or hosts changed as it is now.
 */
export const hostsHandler = (sites: Pick<Sites, 'find'>, hosts: Hosts) =>
  streamHandler<CollectivityCode>({
    read: (record) => {
      const { pk, sk, before, after } = readChange(record);
      if (sk !== 'COLLECTIVITY' || shownOf(before) === shownOf(after)) return undefined;
      return v.parse(collectivityCode, pk);
    },
    groupOf: (code) => code,
    act: async (_group, [code]) => {
      const site = await sites.find(code);
      if (site !== undefined) await hosts.show(site);
    },
  });
