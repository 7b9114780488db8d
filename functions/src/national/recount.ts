import type { Site } from '@mahalli/core';
import type { ListSites } from '../provisioning/every-site.ts';
import { type HostListDeps, rebuildHosts } from '../provisioning/rebuild-hosts.ts';
import { type RebuildDeps, rebuildCopies } from './rebuild-copies.ts';

/** What the nightly recount needs. */
export type RecountDeps = RebuildDeps & HostListDeps & { readonly list: ListSites<Site> };

/**
 * Makes again, each night, what is counted and shown behind the tables: the figures of every collectivity and the
 * edge's list of hosts. A change that was given up is then forgotten by morning at the latest.
 */
export const recount = async (deps: RecountDeps): Promise<void> => {
  await rebuildCopies(deps, 'figures');
  await rebuildHosts(deps);
};
