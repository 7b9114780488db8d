import type { CollectivityCode } from '@mahalli/core';
import { everySite, type ListSites } from './every-site.ts';

/** What bringing every site to the present template needs. */
export interface RenewalDeps {
  readonly list: ListSites<{ readonly code: CollectivityCode }>;
  readonly renderSite: (code: CollectivityCode) => Promise<unknown>;
  readonly renderNational: () => Promise<unknown>;
}

/**
 * Renders again whatever a new template changes, the national site first, and answers how many sites it went
 * through. A site whose pages have the present template already costs one reading of its index.
 */
export const renewPages = async (
  { list, renderSite, renderNational }: RenewalDeps,
  onProgress: (sites: number) => void,
): Promise<number> => {
  await renderNational();
  let done = 0;
  for await (const { code } of everySite(list)) {
    await renderSite(code);
    done += 1;
    onProgress(done);
  }
  return done;
};
