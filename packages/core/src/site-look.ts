import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed } from './deed.ts';
import { Failure } from './failure.ts';
import { type Contacts, changedParts, type Look, type LookVersion, lookOf, type Theme } from './look.ts';
import type { Officer, Site } from './site.ts';
import { type SiteDeps, type SiteTarget, siteOf } from './sites.ts';
import { isReadable } from './theme.ts';

/** Where the looks that a site had are kept. */
export interface LookHistory {
  /** Every look that a site had, the last first. */
  versions(code: CollectivityCode): Promise<readonly LookVersion[]>;
  version(code: CollectivityCode, version: number): Promise<LookVersion | undefined>;
}

/** The look that a site opens with, as its history begins. */
export const firstLook = (site: Site): LookVersion => ({
  collectivity: site.code,
  version: site.version,
  look: lookOf(site),
  changed: [],
  revertedTo: null,
  at: site.openedAt,
  by: '',
});

/** How a change of a site comes about, beside what it changes. */
interface Change {
  readonly act: Deed['act'];
  readonly revertedTo?: number;
}

/** Changes a site and keeps its new look, if that is another one; the same form changes it once. */
export const changeLook = async (
  deps: SiteDeps,
  { code, version, once }: SiteTarget,
  actor: Actor,
  change: (site: Site) => Partial<Site> | Promise<Partial<Site>>,
  { act, revertedTo }: Change = { act: 'site.changed' },
): Promise<Site> => {
  const at = deps.now();
  const deed: Deed = { where: code, act, by: actor.subject, at, once };
  const found = await siteOf(deps, code);
  if (await deps.sites.obeyed(deed)) return found;
  const changed: Site = { ...found, ...(await change(found)), version: version + 1 };
  const parts = changedParts(found, changed);
  const kept: LookVersion = {
    collectivity: code,
    version: changed.version,
    look: lookOf(changed),
    changed: [...parts],
    revertedTo: revertedTo ?? null,
    at: at.toISOString(),
    by: actor.email,
  };
  await deps.sites.save(changed, deed, parts.length > 0 ? { look: kept } : {});
  return changed;
};

/** Gives a site its colours; refuses (`theme.invalid`) those that cannot be read. */
export const changeTheme = async (
  deps: SiteDeps,
  target: SiteTarget,
  theme: Theme,
  actor: Actor,
): Promise<Site> => {
  if (!isReadable(theme)) throw new Failure('theme.invalid', {});
  return changeLook(deps, target, actor, () => ({ theme }));
};

/** Records how the public reaches the collectivity, its information officer and its CNDP number. */
export const changeSite = (
  deps: SiteDeps,
  target: SiteTarget,
  change: { readonly contacts: Contacts; readonly officer: Officer | null; readonly cndpNumber: string },
  actor: Actor,
): Promise<Site> => changeLook(deps, target, actor, () => change);

/** Gives a site again a look that it had, as a new version; refuses (`look.unknown`) one that it never had. */
export const revertLook = async (
  deps: SiteDeps & { readonly looks: LookHistory },
  target: SiteTarget,
  to: number,
  actor: Actor,
): Promise<Site> => {
  const earlier = await deps.looks.version(target.code, to);
  if (earlier === undefined) throw new Failure('look.unknown', { version: to });
  const { look }: { readonly look: Look } = earlier;
  return changeLook(deps, target, actor, () => look, { act: 'site.reverted', revertedTo: to });
};
