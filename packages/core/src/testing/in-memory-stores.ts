import { Failure } from '../failure.ts';
import type { LookVersion } from '../look.ts';
import { type Member, withoutMember, withRoles } from '../member.ts';
import type { OwnPage, OwnPages } from '../own-page.ts';
import type { Ledger, Ledgers } from '../provisioning.ts';
import type { RefusedAttempts } from '../refused-attempts.ts';
import type { Scheme } from '../scheme.ts';
import type { Schemes } from '../schemes.ts';
import { type Site, type SiteState, siteTransitions } from '../site.ts';
import type { HostOwners } from '../site-hosts.ts';
import { firstLook, type LookHistory } from '../site-look.ts';
import type { Hosts, Members, Sites } from '../sites.ts';
import { calendarsIn } from './in-memory-calendars.ts';
import { inMemoryJobs } from './in-memory-jobs.ts';
import { publicationsIn } from './in-memory-publications.ts';
import { requestsIn } from './in-memory-requests.ts';
import { reusesIn } from './in-memory-reuses.ts';
import { inMemorySessions } from './in-memory-sessions.ts';
import { inMemoryPresences, inMemoryPreviewLinks } from './in-memory-sharing.ts';
import { inMemoryBuckets, inMemoryResidentMails, inMemorySubscriptions } from './in-memory-subscriptions.ts';
import { inMemoryUploads } from './in-memory-uploads.ts';
import { inMemoryVault } from './in-memory-vault.ts';
import { blankMemory, type Memory, obeyedBefore, writeDown } from './memory.ts';
import type { EmptyStores } from './stores.ts';

/** Sites in a memory that other stores may share. */
export const sitesIn = (memory: Memory): Sites => {
  const { sites, looks, hostOwners } = memory;
  const keep = (look: LookVersion) =>
    looks.set(look.collectivity, [look, ...(looks.get(look.collectivity) ?? [])]);
  return {
    async find(code) {
      return sites.get(code);
    },
    async create(site, deed) {
      if (sites.has(site.code) || obeyedBefore(memory, deed) !== undefined) return;
      sites.set(site.code, site);
      keep(firstLook(site));
      writeDown(memory, deed, site.code);
    },
    async save(site, deed, { look, claim, release } = {}) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      const stored = sites.get(site.code);
      const lawful =
        stored !== undefined &&
        stored.version === site.version - 1 &&
        (stored.state === site.state || siteTransitions[stored.state].includes(site.state));
      if (!lawful) throw new Failure('site.changed', { code: site.code });
      const owner = claim === undefined ? undefined : hostOwners.get(claim);
      if (claim !== undefined && owner !== undefined && owner !== site.code)
        throw new Failure('host.taken', { host: claim });
      if (claim !== undefined) hostOwners.set(claim, site.code);
      if (release !== undefined) hostOwners.delete(release);
      // The count belongs to publications: a save made from before one of them must not take it back.
      sites.set(site.code, { ...site, published: stored.published });
      if (look !== undefined) keep(look);
      writeDown(memory, deed, site.code);
    },
    async obeyed(deed) {
      return obeyedBefore(memory, deed) !== undefined;
    },
  };
};

/** Whose host names are, in a memory that other stores share. */
export const hostOwnersIn = ({ hostOwners }: Memory): HostOwners => ({
  async ownerOf(host) {
    return hostOwners.get(host);
  },
});

/** The looks that sites had, in a memory that other stores share. */
export const looksIn = ({ looks }: Memory): LookHistory => ({
  async versions(code) {
    return looks.get(code) ?? [];
  },
  async version(code, version) {
    return looks.get(code)?.find((one) => one.version === version);
  },
});

/** Memberships in a memory that other stores may share. */
export const membersIn = (memory: Memory): Members => {
  const { members, mails } = memory;
  const keyOf = ({ scope, email }: Pick<Member, 'scope' | 'email'>): string => `${scope} ${email}`;
  const among = (scope: Member['scope']) => [...members.values()].filter((one) => one.scope === scope);
  return {
    async of(email) {
      return [...members.values()].filter((one) => one.email === email);
    },
    async list(scope) {
      return among(scope).toSorted((one, other) => (one.email < other.email ? -1 : 1));
    },
    async invite(member, mail, deed) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if (members.has(keyOf(member))) throw new Failure('member.already-invited', { email: member.email });
      members.set(keyOf(member), member);
      mails.push(mail);
      writeDown(memory, deed, keyOf(member));
    },
    async inviteAgain(member, mail, deed) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if (!members.has(keyOf(member))) throw new Failure('member.unknown', { email: member.email });
      mails.push(mail);
      writeDown(memory, deed, keyOf(member));
    },
    async change(member, deed) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      members.set(keyOf(member), withRoles(among(member.scope), member.email, member.roles));
      writeDown(memory, deed, keyOf(member));
    },
    async remove(scope, email, deed) {
      if (obeyedBefore(memory, deed) !== undefined || !members.has(keyOf({ scope, email }))) return;
      withoutMember(among(scope), email);
      members.delete(keyOf({ scope, email }));
      writeDown(memory, deed, keyOf({ scope, email }));
    },
  };
};

/** Publication schemes in a memory that other stores may share. */
export const schemesIn = (memory: Memory): Schemes => {
  const { schemes, mails } = memory;
  return {
    async find(collectivity) {
      return schemes.get(collectivity);
    },
    async save(scheme, deed, sent = []) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if ((schemes.get(scheme.collectivity)?.version ?? 0) !== scheme.version - 1) {
        throw new Failure('scheme.changed', { collectivity: scheme.collectivity });
      }
      schemes.set(scheme.collectivity, scheme);
      mails.push(...sent);
      writeDown(memory, deed, scheme.collectivity);
    },
  };
};

/** Pages in a memory that other stores may share. */
export const ownPagesIn = (memory: Memory): OwnPages => {
  const { ownPages, pageVersions } = memory;
  const keyOf = ({ collectivity, slug }: Pick<OwnPage, 'collectivity' | 'slug'>) => `${collectivity} ${slug}`;
  return {
    async list(collectivity) {
      return [...ownPages.values()]
        .filter((one) => one.collectivity === collectivity)
        .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
    },
    async find(collectivity, slug) {
      return ownPages.get(keyOf({ collectivity, slug }));
    },
    async save(page, deed) {
      if (obeyedBefore(memory, deed) !== undefined) return;
      if ((ownPages.get(keyOf(page))?.version ?? 0) !== page.version - 1) {
        throw new Failure('page.changed', { slug: page.slug });
      }
      ownPages.set(keyOf(page), page);
      pageVersions.set(keyOf(page), [page, ...(pageVersions.get(keyOf(page)) ?? [])]);
      writeDown(memory, deed, page.slug);
    },
    async versions(collectivity, slug) {
      return pageVersions.get(keyOf({ collectivity, slug })) ?? [];
    },
  };
};

/** Pages in a memory of their own. */
export const inMemoryOwnPages = (): OwnPages => ownPagesIn(blankMemory());

/** Accounts of provisioning in a memory that other stores may share. */
export const ledgersIn = ({ ledgers }: Memory): Ledgers => ({
  async find(collectivity) {
    return ledgers.get(collectivity);
  },
  async save(ledger) {
    ledgers.set(ledger.collectivity, ledger);
  },
});

/** Sites in a memory of their own. */
export const inMemorySites = (...items: readonly Site[]): Sites => {
  const memory = blankMemory();
  for (const item of items) memory.sites.set(item.code, item);
  return sitesIn(memory);
};

/** Publication schemes in a memory of their own. */
export const inMemorySchemes = (...items: readonly Scheme[]): Schemes => {
  const memory = blankMemory();
  for (const item of items) memory.schemes.set(item.collectivity, item);
  return schemesIn(memory);
};

/** Memberships in a memory of their own. */
export const inMemoryMembers = (...items: readonly Member[]): Members => {
  const memory = blankMemory();
  for (const item of items) memory.members.set(`${item.scope} ${item.email}`, item);
  return membersIn(memory);
};

/** Accounts of provisioning in a memory of their own. */
export const inMemoryLedgers = (...items: readonly Ledger[]): Ledgers => {
  const memory = blankMemory();
  for (const item of items) memory.ledgers.set(item.collectivity, item);
  return ledgersIn(memory);
};

/** Host names in memory, and what each of them shows. */
export const inMemoryHosts = (): Hosts & { readonly shown: ReadonlyMap<string, SiteState> } => {
  const shown = new Map<string, SiteState>();
  return {
    shown,
    async show({ hosts, state }, gone = []) {
      for (const host of gone) shown.delete(host);
      for (const host of hosts) shown.set(host, state);
    },
  };
};

/** Refused attempts in the journal of a memory that other stores may share. */
const refusedAttemptsIn = (memory: Memory): RefusedAttempts => ({
  async note(act, deed) {
    if (obeyedBefore(memory, deed) === undefined) writeDown(memory, deed, act);
  },
});

/** All stores over one memory. */
export const inMemoryStores: EmptyStores = async (now) => {
  const memory = blankMemory();
  const publications = publicationsIn(memory);
  const vault = inMemoryVault();
  return {
    publications,
    history: publications,
    previewLinks: inMemoryPreviewLinks(),
    presences: inMemoryPresences(),
    uploads: inMemoryUploads(now),
    sites: sitesIn(memory),
    looks: looksIn(memory),
    owners: hostOwnersIn(memory),
    schemes: schemesIn(memory),
    calendars: calendarsIn(memory),
    ownPages: ownPagesIn(memory),
    reuses: reusesIn(memory),
    requests: requestsIn(memory, vault),
    members: membersIn(memory),
    ledgers: ledgersIn(memory),
    jobs: inMemoryJobs(now),
    refusedAttempts: refusedAttemptsIn(memory),
    sessions: inMemorySessions(now),
    vault,
    subscriptions: inMemorySubscriptions(vault, memory.mails),
    residentMails: inMemoryResidentMails(memory.mails),
    buckets: inMemoryBuckets(now),
    journal: async (scope) => memory.lines.get(scope) ?? [],
    mails: async () => memory.mails,
  };
};
