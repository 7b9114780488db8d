import {
  type Actor,
  Failure,
  type JobWork,
  type JobWorkDeps,
  openSite,
  type ProvisioningDeps,
} from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import { leadToRoot, type RolloutDeps } from '../rollout/lead-to-root.ts';

/** What the steps of all jobs need. */
export type StepDeps = ProvisioningDeps & RolloutDeps;

const openNth = async (
  deps: ProvisioningDeps,
  { code, administrator }: Extract<JobWork, { kind: 'opening' }>['steps'][number],
  by: Actor,
): Promise<'changed' | 'unchanged'> => {
  const collectivity = findCollectivity(code);
  if (collectivity === undefined) throw new Failure('collectivity.unknown', { code });
  const done = await openSite(deps, { collectivity, administrator, demonstration: false }, by);
  return done.length > 0 ? 'changed' : 'unchanged';
};

/** How one step of a job is done, whatever the job. */
export const doStep =
  (deps: StepDeps): JobWorkDeps['step'] =>
  async (work, at, by) => {
    if (work.kind === 'opening') {
      const step = work.steps[at];
      if (step !== undefined) return openNth(deps, step, by);
    } else {
      const step = work.steps[at];
      if (step !== undefined) return leadToRoot(deps, step.code, work.root, by);
    }
    throw new Error(`a job has no step ${at}`);
  };
