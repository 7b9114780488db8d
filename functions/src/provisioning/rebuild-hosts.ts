import { fixedHostRecords, type HostRecord, hostRecords } from '@mahalli/contracts';
import { collectivityCode, type Site, type Sites } from '@mahalli/core';
import * as v from 'valibot';
import { everySite, type ListSites } from './every-site.ts';

/** The edge's whole list of hosts. */
export interface HostList {
  all(): Promise<ReadonlyMap<string, string>>;
  change(written: readonly HostRecord[], removed: readonly string[]): Promise<void>;
}

/** What making the edge's list of hosts again needs. */
export interface HostListDeps {
  readonly list: ListSites<Site>;
  readonly sites: Pick<Sites, 'find'>;
  readonly hosts: HostList;
  readonly domain: string;
}

const ofCollectivity = v.pipe(v.string(), v.parseJson(), v.object({ c: collectivityCode }));

/**
 * Makes the edge's list of hosts what the sites say, and answers how many hosts were wrong.
 *
 * The listing of sites may be a moment behind: a host that it does not account for is only taken away when its
 * site, asked itself, does not have it.
 */
export const rebuildHosts = async ({ list, sites, hosts, domain }: HostListDeps): Promise<number> => {
  const shown = await hosts.all();
  const due = new Map(fixedHostRecords(domain).map(({ host, record }) => [host, record]));
  for await (const site of everySite(list))
    for (const { host, record } of hostRecords(site)) due.set(host, record);

  const removed: string[] = [];
  for (const [host, record] of shown) {
    if (due.has(host)) continue;
    const named = v.safeParse(ofCollectivity, record);
    const site = named.success ? await sites.find(named.output.c) : undefined;
    if (!site?.hosts.includes(host)) removed.push(host);
  }
  const written = [...due]
    .filter(([host, record]) => shown.get(host) !== record)
    .map(([host, record]) => ({ host, record }));
  if (written.length + removed.length > 0) await hosts.change(written, removed);
  return written.length + removed.length;
};
