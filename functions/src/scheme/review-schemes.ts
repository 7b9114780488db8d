import { type CollectivityCode, reviewScheme } from '@mahalli/core';
import type { SiteListing } from '../adapters/dynamo-sites.ts';

/** What looking at every scheme needs. */
export type ReviewDeps = Parameters<typeof reviewScheme>[0] & { readonly sites: SiteListing };

/** Sites looked at together: enough to hide the waiting, few enough to leave the tables to everybody else. */
const together = 8;

/**
 * Looks at the scheme of every live site, once a day. One that fails stops no other; those that failed are told
 * together at the end.
 */
export const reviewSchemes = async (deps: ReviewDeps): Promise<void> => {
  const failures: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await deps.sites.list('live', after, 100);
    const queue = page.sites.map(({ code }) => code).values();
    const worker = async (): Promise<void> => {
      for (const code of queue) await reviewOne(deps, code, failures);
    };
    await Promise.all(Array.from({ length: together }, worker));
    after = page.after;
  } while (after !== undefined);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} schemes not reviewed`);
};

const reviewOne = async (deps: ReviewDeps, code: CollectivityCode, failures: unknown[]): Promise<void> => {
  await reviewScheme(deps, code).catch((failure: unknown) => failures.push(failure));
};
