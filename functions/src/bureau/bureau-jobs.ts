import {
  type Actor,
  type CollectivityCode,
  Failure,
  failedWork,
  isFetchable,
  jobOf,
  type Ledgers,
  type ProvisioningDeps,
  type RegisteredCollectivity,
  remaining,
  type Sites,
  siteOf,
  startJob,
  moveJob as toMoveJob,
} from '@mahalli/core';
import { ancestors, collectivities, findCollectivity } from '@mahalli/registry';
import type { Bureau, OpeningsAsked, PlannedOpenings } from '@mahalli/site-template/bureau';
import { readOrders } from '../provisioning/read-orders.ts';
import { allSites, type StartRolloutDeps, startRollout } from '../rollout/start-rollout.ts';
import { type Archives, archiveName } from '../takeout/archives.ts';

/** What operations that take long need to be asked for. */
export interface BureauJobsDeps extends StartRolloutDeps {
  readonly sites: Sites;
  readonly ledgers: Ledgers;
  readonly archives: Pick<Archives, 'sign'>;
  /** The root that the built template renders. */
  readonly root: ProvisioningDeps['root'];
}

type JobMethods = Pick<
  Bureau,
  | 'jobs'
  | 'job'
  | 'moveJob'
  | 'retryJob'
  | 'startExport'
  | 'openExport'
  | 'planOpenings'
  | 'startOpenings'
  | 'templates'
  | 'startRollout'
>;

const within = (one: RegisteredCollectivity, area: CollectivityCode | 'all'): boolean =>
  area === 'all' || one.code === area || ancestors(one.code).some(({ code }) => code === area);

/** Everything asked for, each collectivity once: where the list names an administrator, that one is invited. */
const ordersOf = ({ area, kinds, lines }: OpeningsAsked) => {
  const { orders, mistakes } = readOrders(lines);
  const listed = new Set(orders.map(({ collectivity }) => collectivity.code));
  const inArea =
    area === null
      ? []
      : collectivities()
          .filter((one) => kinds.includes(one.kind) && within(one, area) && !listed.has(one.code))
          .map((collectivity) => ({ collectivity, administrator: null }));
  return { orders: [...orders, ...inArea], mistakes };
};

/** How many of those that were just done are told of, for a look. */
const lastTold = 3;

const areas = collectivities()
  .filter(({ kind }) => kind !== 'commune')
  .map(({ code, kind, name }) => ({ code, kind, name }));

/** The methods of the bureau that begin, show and steer what takes long. */
export const bureauJobs = (deps: BureauJobsDeps, actor: Actor): JobMethods => {
  const { jobs, ledgers, listSites, root } = deps;

  const plan = async (asked: OpeningsAsked): Promise<PlannedOpenings> => {
    const { orders, mistakes } = ordersOf(asked);
    const known = await Promise.all(orders.map(({ collectivity }) => ledgers.find(collectivity.code)));
    const toOpen = orders
      .filter((_, at) => remaining(known[at]).length > 0)
      .map(({ collectivity: { code, name }, administrator }) => ({ code, name, administrator }));
    return { areas, toOpen, open: orders.length - toOpen.length, mistakes };
  };

  return {
    jobs: (where) => jobs.list(where),
    job: async (where, id) => {
      const job = await jobOf(deps, where, id);
      const { failures, tried, work } = job;
      const told = [...failures, ...work.steps.slice(Math.max(0, tried - lastTold), tried)];
      const names = told.map(({ code }) => [code, findCollectivity(code)?.name ?? { ar: code, fr: code }]);
      return { job, names: Object.fromEntries(names) };
    },
    moveJob: (where, id, to) => toMoveJob(deps, where, id, to),
    retryJob: async (where, id, failed) => {
      const work = failedWork(await jobOf(deps, where, failed));
      if (work === undefined) throw new Failure('job.transition-refused', { from: 'done', to: 'running' });
      return startJob(deps, where, id, work, actor);
    },
    startExport: async (where, id) => {
      await siteOf(deps, where);
      return startJob(deps, where, id, { kind: 'export', steps: [{ code: where }] }, actor);
    },
    openExport: async (where, id) => {
      const [job, { slug }] = await Promise.all([jobOf(deps, where, id), siteOf(deps, where)]);
      if (!isFetchable(job, deps.now())) throw new Failure('export.unknown', {});
      return deps.archives.sign(where, id, archiveName(slug));
    },
    planOpenings: (_where, asked) => plan(asked),
    startOpenings: async (where, id, asked) => {
      const { toOpen, mistakes } = await plan(asked);
      const known = await jobs.find(where, id);
      if (known !== undefined) return known;
      if (mistakes.length > 0 || toOpen.length === 0) throw new Failure('input.invalid', { field: 'lines' });
      const steps = toOpen.map(({ code, administrator }) => ({ code, administrator }));
      return startJob(deps, where, id, { kind: 'opening', steps }, actor);
    },
    templates: async () => {
      const sites = await allSites(listSites);
      const counts = new Map<string, number>();
      for (const site of sites) counts.set(site.root, (counts.get(site.root) ?? 0) + 1);
      const before = new Set(sites.flatMap(({ rootBefore }) => rootBefore ?? []));
      return {
        built: root,
        versions: [...counts]
          .map(([version, count]) => ({ version, sites: count }))
          .toSorted((one, other) => other.sites - one.sites),
        before: [...before].filter((version) => version !== root),
      };
    },
    startRollout: (_where, id, version) => startRollout(deps, id, version, version === root, actor),
  };
};
