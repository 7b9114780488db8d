import {
  type Actor,
  type CollectivityCode,
  Failure,
  type JobId,
  type JobWork,
  type JobWorkDeps,
  openSite,
  type ProvisioningDeps,
  type TellPortion,
} from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import { leadToRoot, type RolloutDeps } from '../rollout/lead-to-root.ts';

/** What the steps of all jobs need. */
export type StepDeps = ProvisioningDeps &
  RolloutDeps & {
    /** Takes a site out into an archive that waits to be fetched. */
    readonly exportSite: (code: CollectivityCode, id: JobId, tell: TellPortion) => Promise<void>;
  };

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
  async (work, at, { id, by, tell }) => {
    if (work.kind === 'opening') {
      const step = work.steps[at];
      if (step !== undefined) return openNth(deps, step, by);
    }
    if (work.kind === 'rollout') {
      const step = work.steps[at];
      if (step !== undefined) return leadToRoot(deps, step.code, work.root, by);
    }
    if (work.kind === 'export') {
      const step = work.steps[at];
      if (step !== undefined) {
        await deps.exportSite(step.code, id, tell);
        return 'changed';
      }
    }
    throw new Error(`a job has no step ${at}`);
  };
