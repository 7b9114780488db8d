import type { CollectivityCode } from '@mahalli/core';

/** What bringing every site to the present template needs. */
export interface RenewalDeps {
  /** A page of the sites that were opened, in the order of their codes. */
  readonly list: (after?: string) => Promise<{
    readonly sites: readonly { readonly code: CollectivityCode }[];
    readonly after?: string;
  }>;
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
  let after: string | undefined;
  do {
    const page = await list(after);
    for (const { code } of page.sites) {
      await renderSite(code);
      done += 1;
      onProgress(done);
    }
    after = page.after;
  } while (after !== undefined);
  return done;
};
