import type { CollectivityCode, SiteState } from '@mahalli/core';

/** Some of the sites in the order of their codes, and the code to go on after when there are more. */
export interface PageOfSites<S> {
  readonly sites: readonly S[];
  readonly after?: string;
}

/** How sites are listed, page by page. */
export type ListSites<S> = (state?: SiteState, after?: string) => Promise<PageOfSites<S>>;

/** Every site that was opened, in the order of their codes. */
export async function* everySite<S extends { readonly code: CollectivityCode }>(
  list: ListSites<S>,
): AsyncGenerator<S> {
  let after: string | undefined;
  do {
    const page = await list(undefined, after);
    yield* page.sites;
    after = page.after;
  } while (after !== undefined);
}
