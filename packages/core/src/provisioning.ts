import * as v from 'valibot';
import { type CollectivityCode, collectivityCode, type RegisteredCollectivity } from './collectivity.ts';
import type { Actor } from './deed.ts';
import type { Theme } from './look.ts';
import { inviteMember, type Members, newSite, type Sites } from './sites.ts';

/** What it takes to open the site of a collectivity, in order. Each step can be done again without harm. */
export const provisioningSteps = ['profile', 'administrator', 'pages'] as const;

export type ProvisioningStep = (typeof provisioningSteps)[number];

/** What has been done so far to open one site. */
export const ledger = v.strictObject({
  collectivity: collectivityCode,
  done: v.array(v.picklist(provisioningSteps)),
  /** Why the last attempt stopped, for the directorate; null when it did not. */
  failure: v.nullable(v.string()),
});

export type Ledger = v.InferOutput<typeof ledger>;

/** Where the account of provisioning is kept, one ledger per collectivity. */
export interface Ledgers {
  find(collectivity: CollectivityCode): Promise<Ledger | undefined>;
  save(ledger: Ledger): Promise<void>;
}

/** The first administrator of a site, whom the directorate names. */
export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
}

/** What opening a site needs. */
export interface ProvisioningDeps {
  readonly sites: Sites;
  readonly members: Members;
  readonly ledgers: Ledgers;
  /** Renders every page of a site; writes only those whose bytes changed. */
  readonly renderSite: (code: CollectivityCode) => Promise<unknown>;
  readonly themeOf: (code: CollectivityCode) => Theme;
  readonly now: () => Date;
  /** The domain under which sites have their host names, for example `mahalli.ma`. */
  readonly domain: string;
  /** The root of the pages of new sites. */
  readonly root: string;
}

/** What is asked for when a site is opened. */
export interface SiteOpening {
  readonly collectivity: RegisteredCollectivity;
  readonly administrator: FirstAdministrator | null;
  readonly demonstration: boolean;
}

const steps: Readonly<
  Record<ProvisioningStep, (deps: ProvisioningDeps, opening: SiteOpening, actor: Actor) => Promise<unknown>>
> = {
  profile: (deps, { collectivity, demonstration }, actor) =>
    deps.sites.create(
      {
        ...newSite(collectivity, deps.domain, deps.themeOf(collectivity.code), deps.now(), deps.root),
        demonstration,
      },
      { where: collectivity.code, act: 'site.opened', by: actor.subject, at: deps.now() },
    ),
  administrator: async (deps, { collectivity: { code, name }, administrator }, actor) => {
    if (administrator === null) return;
    const present = await deps.members.list(code);
    if (present.some((member) => member.email === administrator.email)) return;
    await inviteMember(deps, { ...administrator, scope: code, roles: ['administrator'] }, name, actor);
  },
  pages: (deps, { collectivity }) => deps.renderSite(collectivity.code),
};

/** The steps that remain to open a site. */
export const remaining = (of: Ledger | undefined): readonly ProvisioningStep[] =>
  provisioningSteps.filter((step) => !of?.done.includes(step));

/**
 * Opens the site of a collectivity, going on where an earlier attempt stopped, and returns the steps done now.
 *
 * The ledger is written after each step, so that an attempt cut short repeats one step at most. A failing
 * step leaves its reason in the ledger and throws.
 */
export const openSite = async (
  deps: ProvisioningDeps,
  opening: SiteOpening,
  actor: Actor,
): Promise<readonly ProvisioningStep[]> => {
  const { code } = opening.collectivity;
  let account: Ledger = (await deps.ledgers.find(code)) ?? { collectivity: code, done: [], failure: null };
  const open = remaining(account);
  for (const step of open) {
    try {
      await steps[step](deps, opening, actor);
    } catch (cause) {
      await deps.ledgers.save({ ...account, failure: `${step}: ${String(cause)}` });
      throw cause;
    }
    account = { ...account, done: [...account.done, step], failure: null };
    await deps.ledgers.save(account);
  }
  return open;
};
