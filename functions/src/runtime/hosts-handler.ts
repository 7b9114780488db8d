import { type CollectivityCode, collectivityCode, type Hosts, type Sites } from '@mahalli/core';
import * as v from 'valibot';
import { readChange } from './change.ts';
import { streamHandler } from './stream-handler.ts';

/** Keeps the edge's list of hosts up to date with the sites: reads each changed site as it is now. */
export const hostsHandler = (sites: Pick<Sites, 'find'>, hosts: Hosts) =>
  streamHandler<CollectivityCode>({
    read: (record) => {
      const { pk, sk } = readChange(record);
      return sk === 'SITE' ? v.parse(collectivityCode, pk) : undefined;
    },
    groupOf: (code) => code,
    act: async (_group, [code]) => {
      const site = await sites.find(code);
      if (site !== undefined) await hosts.show(site);
    },
  });
