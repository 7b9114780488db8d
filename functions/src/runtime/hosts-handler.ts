import {
  type CollectivityCode,
  collectivityCode,
  type HostOwners,
  type Hosts,
  type Sites,
} from '@mahalli/core';
import * as v from 'valibot';
import { type Item, readChange } from './change.ts';
import { streamHandler } from './stream-handler.ts';

/** What the edge knows of a site, as a row says it. */
const shownOf = (row: Item | undefined): string =>
  JSON.stringify([row?.['state'], row?.['hosts'], row?.['root']]);

const names = v.optional(v.array(v.string()), []);

/**
 * Keeps the edge's list of hosts up to date with the sites, told of them by the directorate's copies: reads each
 * site whose state or hosts changed as it is now, and takes away the hosts that it has no more.
 */
export const hostsHandler = (sites: Pick<Sites, 'find'>, owners: HostOwners, hosts: Hosts) =>
  streamHandler<{ readonly code: CollectivityCode; readonly had: readonly string[] }>({
    read: (record) => {
      const { pk, sk, before, after } = readChange(record);
      if (sk !== 'COLLECTIVITY' || shownOf(before) === shownOf(after)) return undefined;
      return { code: v.parse(collectivityCode, pk), had: v.parse(names, before?.['hosts']) };
    },
    groupOf: ({ code }) => code,
    act: async (_group, changes) => {
      const [{ code }] = changes;
      const site = await sites.find(code);
      if (site === undefined) return;
      const gone: string[] = [];
      for (const host of new Set(changes.flatMap(({ had }) => had))) {
        // A name that somebody else has by now is theirs to show, however late this change is told.
        const owner = site.hosts.includes(host) ? code : await owners.ownerOf(host);
        if (owner === undefined) gone.push(host);
      }
      await hosts.show(site, gone);
    },
  });
