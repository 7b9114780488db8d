import { type Actor, type CollectivityCode, Failure, type SiteDeps, showRoot, siteOf } from '@mahalli/core';
import type { PublishedPages } from '@mahalli/publishing';

/** What bringing sites to another template needs. */
export interface RolloutDeps extends SiteDeps {
  /** Renders a site under a root, with the template of that root. */
  readonly publishUnder: (code: CollectivityCode, root: string) => Promise<unknown>;
  readonly pagesOf: (code: string, root: string) => Pick<PublishedPages, 'index'>;
  /** The text at an address under a root, as readers would get it; nothing when nothing is there. */
  readonly read: (code: CollectivityCode, root: string, address: string) => Promise<string | undefined>;
  /** Removes all pages of a root. */
  readonly forgetRoot: (code: CollectivityCode, root: string) => Promise<void>;
}

const homes = { '/ar': '<html lang="ar" dir="rtl"', '/fr': '<html lang="fr" dir="ltr"' } as const;

const isWhole = (page: string, opening: string): boolean =>
  page.includes(opening) && /<h1[\s>]/.test(page) && page.trimEnd().endsWith('</html>');

/**
 * Checks what was rendered under a root before anybody is led there: no address that readers have now is missing, no
 * page is half written, and both home pages are whole. Refuses (`rollout.check-failed`) with the first that is not.
 */
const check = async (
  { pagesOf, read }: RolloutDeps,
  code: CollectivityCode,
  from: string,
  to: string,
): Promise<void> => {
  const [before, after] = await Promise.all([pagesOf(code, from).index(), pagesOf(code, to).index()]);
  const there = after?.index.pages ?? {};
  const fail = (address: string): never => {
    throw new Failure('rollout.check-failed', { address });
  };
  for (const address of Object.keys(before?.index.pages ?? {})) if (!(address in there)) fail(address);
  for (const address of after?.index.unsettled ?? []) fail(address);
  for (const [address, opening] of Object.entries(homes)) {
    if (!isWhole((await read(code, to, address)) ?? '', opening)) fail(address);
  }
};

/**
 * Renders a site with the template of another root, checks what was rendered, and only then leads its readers there.
 *
 * The pages they leave are kept, so that they can be led back; those they left the time before are removed. Done
 * again, it changes nothing; cut short, it leaves readers where they were.
 */
export const leadToRoot = async (
  deps: RolloutDeps,
  code: CollectivityCode,
  root: string,
  actor: Actor,
): Promise<'changed' | 'unchanged'> => {
  const { root: from } = await siteOf(deps, code);
  if (from === root) return 'unchanged';
  await deps.publishUnder(code, root);
  await check(deps, code, from, root);
  const left = await showRoot(deps, code, root, actor);
  if (left !== undefined) await deps.forgetRoot(code, left);
  return 'changed';
};
