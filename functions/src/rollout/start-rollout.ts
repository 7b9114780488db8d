import {
  type Actor,
  expectNoOtherRollout,
  Failure,
  type Job,
  type JobDeps,
  type JobId,
  type Site,
  startJob,
} from '@mahalli/core';
import { everySite, type ListSites } from '../provisioning/every-site.ts';
import { planRollout } from './plan-rollout.ts';

/** What beginning a rollout needs. */
export interface StartRolloutDeps extends JobDeps {
  readonly listSites: ListSites<Site>;
  /** Whether the template of a version is still there to render with. */
  readonly hasTemplate: (version: string) => Promise<boolean>;
}

/** Every site of the country. */
export const allSites = async (list: ListSites<Site>): Promise<readonly Site[]> => {
  const sites: Site[] = [];
  for await (const site of everySite(list)) sites.push(site);
  return sites;
};

/** The rollout that is not done, if there is one: running, or waiting for somebody to go on. */
export const openRollout = async ({ jobs }: Pick<JobDeps, 'jobs'>): Promise<Job | undefined> =>
  (await jobs.list('directorate')).find(({ work, state }) => work.kind === 'rollout' && state !== 'done');

/**
 * Begins to bring every site to a version of the template: in rings when somebody attends to it, else all in a row.
 *
 * Refuses while another rollout runs (`rollout.under-way`), a version whose template is no longer there
 * (`rollout.no-template`), and what is done already (`rollout.nothing-to-do`).
 */
export const startRollout = async (
  deps: StartRolloutDeps,
  id: JobId,
  version: string,
  attended: boolean,
  by: Actor,
): Promise<Job> => {
  const known = await deps.jobs.find('directorate', id);
  if (known !== undefined) return known;
  await expectNoOtherRollout(deps);
  // A template that is no longer there would be stood in for by the built one: nobody would have gone back.
  if (!(await deps.hasTemplate(version))) throw new Failure('rollout.no-template', { version });
  const work = planRollout(await allSites(deps.listSites), version, attended);
  if (work === undefined) throw new Failure('rollout.nothing-to-do', { version });
  return startJob(deps, 'directorate', id, work, by);
};
