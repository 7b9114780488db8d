import * as v from 'valibot';
import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed } from './deed.ts';
import { Failure } from './failure.ts';
import { type HostState, hostName, mostOwnHosts, type OwnHost, proofRecord, proofText } from './host-name.ts';
import type { Site } from './site.ts';
import { type SiteDeps, type SiteTarget, siteOf } from './sites.ts';

/** What tells whose a host name is. */
export interface HostOwners {
  /** The collectivity that has shown a host name to be its own. */
  ownerOf(host: string): Promise<CollectivityCode | undefined>;
}

/** What asking for host names needs. */
export interface SiteHostDeps extends SiteDeps {
  readonly owners: HostOwners;
  /** The domain of the platform: what is under it is given out by slug, and by nothing else. */
  readonly domain: string;
  /** Draws what a record has to say. */
  readonly newProof: () => string;
  /** The TXT records that stand at a name, as the whole world reads them; none when nobody answers. */
  readonly txtRecords: (name: string) => Promise<readonly string[]>;
}

const changeHosts = async (
  deps: SiteDeps,
  { code, version, once }: SiteTarget,
  act: Deed['act'],
  actor: Actor,
  change: (
    site: Site,
    at: string,
  ) => Promise<{
    readonly site: Partial<Site>;
    readonly claim?: string;
    readonly release?: string;
  }>,
): Promise<Site> => {
  const at = deps.now();
  const deed: Deed = { where: code, act, by: actor.subject, at, once };
  const found = await siteOf(deps, code);
  if (await deps.sites.obeyed(deed)) return found;
  const { site, ...names } = await change(found, at.toISOString());
  const changed: Site = { ...found, ...site, version: version + 1 };
  await deps.sites.save(changed, deed, names);
  return changed;
};

/** A host name of a site that is in one of these states; refuses (`host.unknown`) any other. */
const ownHostOf = ({ ownHosts }: Site, host: string, states: readonly HostState[]): OwnHost => {
  const found = ownHosts.find((one) => one.host === host && states.includes(one.state));
  if (found === undefined) throw new Failure('host.unknown', { host });
  return found;
};

const moved = (
  { ownHosts }: Site,
  host: string,
  state: HostState,
  since: string,
): Pick<Site, 'ownHosts'> => ({
  ownHosts: ownHosts.map((one) => (one.host === host ? { ...one, state, since } : one)),
});

/**
 * Asks for a host name beside that of the platform.
 *
 * Refuses what is no host name or lies in the platform’s own domain (`host.invalid`), what another collectivity has
 * shown to be its own or this one has already (`host.taken`), and more than a site may have (`host.too-many`).
 */
export const askHost = (deps: SiteHostDeps, target: SiteTarget, host: string, actor: Actor): Promise<Site> =>
  changeHosts(deps, target, 'host.asked', actor, async ({ ownHosts }, since) => {
    const ours = host === deps.domain || host.endsWith(`.${deps.domain}`);
    if (!v.is(hostName, host) || ours) throw new Failure('host.invalid', { host });
    const kept = ownHosts.filter((one) => one.state !== 'removed');
    const owner = await deps.owners.ownerOf(host);
    if (kept.some((one) => one.host === host) || (owner !== undefined && owner !== target.code)) {
      throw new Failure('host.taken', { host });
    }
    if (kept.length >= mostOwnHosts) throw new Failure('host.too-many', { most: mostOwnHosts });
    const asked: OwnHost = { host, state: 'asked', proof: deps.newProof(), since };
    return { site: { ownHosts: [...ownHosts.filter((one) => one.host !== host), asked] } };
  });

/**
 * Looks whether the zone of a host name says that it is the collectivity's; from then on nobody else can have it.
 *
 * Refuses (`host.unproven`) while the record is not there, and (`host.taken`) when another site was first.
 */
export const proveHost = (
  deps: SiteHostDeps,
  target: SiteTarget,
  host: string,
  actor: Actor,
): Promise<Site> =>
  changeHosts(deps, target, 'host.shown', actor, async (site, since) => {
    const asked = ownHostOf(site, host, ['asked']);
    const records = await deps.txtRecords(proofRecord(host));
    if (!records.includes(proofText(asked))) throw new Failure('host.unproven', { host });
    return { site: moved(site, host, 'shown', since), claim: host };
  });

/** Lets the operator prepare what a host name needs, now that it is shown whose it is. */
export const approveHost = (deps: SiteDeps, target: SiteTarget, host: string, actor: Actor): Promise<Site> =>
  changeHosts(deps, target, 'host.approved', actor, async (site, since) => {
    ownHostOf(site, host, ['shown']);
    return { site: moved(site, host, 'approved', since) };
  });

/** Shows the portal at a host name, once the operator has said that its certificate is in place. */
export const activateHost = (deps: SiteDeps, target: SiteTarget, host: string, actor: Actor): Promise<Site> =>
  changeHosts(deps, target, 'host.activated', actor, async (site, since) => {
    ownHostOf(site, host, ['approved']);
    return {
      site: {
        ...moved(site, host, 'active', since),
        hosts: [...site.hosts.filter((one) => one !== host), host],
      },
    };
  });

/** Takes a host name away from a site: it shows nothing any more, and whoever has its zone may ask for it. */
export const removeHost = (deps: SiteDeps, target: SiteTarget, host: string, actor: Actor): Promise<Site> =>
  changeHosts(deps, target, 'host.removed', actor, async (site, since) => {
    const { state } = ownHostOf(site, host, ['asked', 'shown', 'approved', 'active']);
    return {
      site: { ...moved(site, host, 'removed', since), hosts: site.hosts.filter((one) => one !== host) },
      ...(state !== 'asked' && { release: host }),
    };
  });

/** Makes one of the hosts of a site the one that its pages call theirs; refuses (`host.unknown`) any other. */
export const chooseHost = (deps: SiteDeps, target: SiteTarget, host: string, actor: Actor): Promise<Site> =>
  changeHosts(deps, target, 'host.chosen', actor, async ({ hosts }) => {
    if (!hosts.includes(host)) throw new Failure('host.unknown', { host });
    return { site: { hosts: [host, ...hosts.filter((one) => one !== host)] } };
  });
