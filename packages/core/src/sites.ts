import { firstHome, firstMenu } from './arrangement.ts';
import type { CollectivityCode, RegisteredCollectivity } from './collectivity.ts';
import type { Actor, Deed, OutgoingMail } from './deed.ts';
import { Failure } from './failure.ts';
import { isFetchable, type Jobs } from './job.ts';
import type { LookVersion, Theme } from './look.ts';
import { administers, type Member, type Role, type Scope, withoutMember, withRoles } from './member.ts';
import { lacking, moveSite, rootInPlace, type Site, type SiteState } from './site.ts';

/** What is written together with a site. */
export interface AlsoSaved {
  /** The look that the site has from then on, written once, if it changed. */
  readonly look?: LookVersion;
  /** A host name that no other site can have from then on. */
  readonly claim?: string;
  /** A host name that others may have again. */
  readonly release?: string;
}

/** Where sites live. */
export interface Sites {
  find(code: CollectivityCode): Promise<Site | undefined>;
  /** Stores a new site and the look it opens with; does nothing if the collectivity has one already. */
  create(site: Site, deed: Deed): Promise<void>;
  /**
   * Stores the next version of a site, refusing (`site.changed`) if it changed in the meantime; and with it what
   * else the change means, all of it or nothing. Refuses (`host.taken`) a host name that another site claimed.
   */
  save(site: Site, deed: Deed, also?: AlsoSaved): Promise<void>;
  /** Whether the form that asks for a deed was obeyed before, whatever has become of the site since. */
  obeyed(deed: Deed): Promise<boolean>;
}

/** Where memberships live. */
export interface Members {
  /** Every membership of a person, wherever it counts. */
  of(email: string): Promise<readonly Member[]>;
  /** The members of one scope. */
  list(scope: Scope): Promise<readonly Member[]>;
  /** Stores a member and the mail that invites them; refuses (`member.already-invited`) one who is there. */
  invite(member: Member, mail: OutgoingMail, deed: Deed): Promise<void>;
  /** Stores the mail that invites a member again; refuses (`member.unknown`) somebody who is not there. */
  inviteAgain(member: Member, mail: OutgoingMail, deed: Deed): Promise<void>;
  /** Stores a member with other roles; refuses (`member.last-administrator`) to take the last one's. */
  change(member: Member, deed: Deed): Promise<void>;
  remove(scope: Scope, email: string, deed: Deed): Promise<void>;
}

/** The list of host names that the edge knows, and what each of them shows: it follows the sites. */
export interface Hosts {
  /** Makes every host of a site show it in its present state, and those that are gone show nothing. */
  show(site: Site, gone?: readonly string[]): Promise<void>;
}

/** Finds the site of a collectivity or refuses with `site.unknown`. */
export const siteOf = async (
  { sites }: { readonly sites: Pick<Sites, 'find'> },
  code: CollectivityCode,
): Promise<Site> => {
  const found = await sites.find(code);
  if (found === undefined) throw new Failure('site.unknown', { code });
  return found;
};

/** What a site is on its first day: everything the registry knows, and nothing that only the collectivity can say. */
export const newSite = (
  { code, kind, slug, placeName, name, parentCode, population }: RegisteredCollectivity,
  domain: string,
  theme: Theme,
  now: Date,
  root = rootInPlace,
): Site => ({
  code,
  kind,
  slug,
  placeName,
  name,
  parentCode,
  population,
  state: 'provisioned',
  hosts: [`${slug}.${domain}`],
  ownHosts: [],
  theme,
  contacts: { address: { ar: '', fr: '' }, hours: { ar: '', fr: '' }, phone: '', email: '' },
  emblem: null,
  photo: null,
  menu: [...firstMenu],
  home: firstHome,
  officer: null,
  cndpNumber: '',
  demonstration: false,
  published: 0,
  root,
  rootBefore: null,
  openedAt: now.toISOString(),
  version: 1,
});

/** What every act on a site needs. */
export interface SiteDeps {
  readonly sites: Sites;
  readonly now: () => Date;
}

/** Which site is acted on, from which version of it, and with which form. */
export interface SiteTarget {
  readonly code: CollectivityCode;
  readonly version: number;
  readonly once: string;
}

/**
 * Opens, suspends, reopens or closes a site for the public. A site that nobody administers is not opened
 * (`site.not-ready`); one that nobody took out lately, with its data, is not closed (`site.not-exported`).
 */
export const changeSiteState = async (
  deps: SiteDeps & { readonly members: Pick<Members, 'list'>; readonly jobs: Pick<Jobs, 'list'> },
  { code, version, once }: SiteTarget,
  to: SiteState,
  actor: Actor,
): Promise<Site> => {
  const deed: Deed = { where: code, act: 'site.moved', by: actor.subject, at: deps.now(), once };
  const found = await siteOf(deps, code);
  if (await deps.sites.obeyed(deed)) return found;
  if (to === 'live' && !(await deps.members.list(code)).some(administers)) {
    throw new Failure('site.not-ready', { lacking: lacking(found).length + 1 });
  }
  if (to === 'closed' && !(await deps.jobs.list(code)).some((job) => isFetchable(job, deps.now()))) {
    throw new Failure('site.not-exported', { code });
  }
  const moved = moveSite({ ...found, version }, to);
  await deps.sites.save(moved, deed);
  return moved;
};

/**
 * Leads the readers of a site to the pages of another root, and keeps the one they leave to go back to. Answers the
 * root that nobody reads any more, or nothing.
 */
export const showRoot = async (
  deps: SiteDeps,
  code: CollectivityCode,
  root: string,
  actor: Actor,
): Promise<string | undefined> => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await siteOf(deps, code);
    if (found.root === root) return undefined;
    try {
      await deps.sites.save(
        { ...found, root, rootBefore: found.root, version: found.version + 1 },
        { where: code, act: 'site.led-to-root', by: actor.subject, at: deps.now() },
      );
      return found.rootBefore === null || found.rootBefore === root ? undefined : found.rootBefore;
    } catch (cause) {
      // Somebody changed the site at the same moment: their change stays, and the readers are led all the same.
      if (!(cause instanceof Failure && cause.code === 'site.changed') || attempt === 5) throw cause;
    }
  }
};

/** Invites somebody to the staff of a collectivity, by a mail in both languages. */
export const inviteMember = async (
  { members, now }: { readonly members: Members; readonly now: () => Date },
  invited: Omit<Member, 'invitedAt'>,
  collectivity: Readonly<Record<'ar' | 'fr', string>>,
  actor: Actor,
  once?: string,
): Promise<void> => {
  const at = now();
  await members.invite(
    { ...invited, invitedAt: at.toISOString() },
    { mail: 'invitation', to: invited.email, name: invited.name, collectivity },
    {
      where: invited.scope,
      act: 'member.invited',
      by: actor.subject,
      at,
      ...(once !== undefined && { once }),
    },
  );
};

/** Ends a membership, but never the last administrator's. */
export const removeMember = async (
  { members, now }: { readonly members: Members; readonly now: () => Date },
  scope: Scope,
  email: string,
  actor: Actor,
): Promise<void> => {
  withoutMember(await members.list(scope), email);
  await members.remove(scope, email, { where: scope, act: 'member.removed', by: actor.subject, at: now() });
};

/** Which member is acted on, and with which form. */
export interface MemberTarget {
  readonly scope: Scope;
  readonly email: string;
  readonly once: string;
}

/** Sends somebody their invitation again: a mail gets lost, a first password expires. */
export const inviteAgain = async (
  { members, now }: { readonly members: Members; readonly now: () => Date },
  { scope, email, once }: MemberTarget,
  collectivity: Readonly<Record<'ar' | 'fr', string>>,
  actor: Actor,
): Promise<void> => {
  const member = (await members.list(scope)).find((one) => one.email === email);
  if (member === undefined) throw new Failure('member.unknown', { email });
  await members.inviteAgain(
    member,
    { mail: 'invitation', to: email, name: member.name, collectivity, again: true },
    { where: scope, act: 'member.invited-again', by: actor.subject, at: now(), once },
  );
};

/** Gives a member other roles, but never takes the last administrator's. */
export const changeRoles = async (
  { members, now }: { readonly members: Members; readonly now: () => Date },
  { scope, email, once }: MemberTarget,
  roles: readonly Role[],
  actor: Actor,
): Promise<void> => {
  const changed = withRoles(await members.list(scope), email, roles);
  await members.change(changed, { where: scope, act: 'member.changed', by: actor.subject, at: now(), once });
};
