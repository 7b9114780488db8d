import { type Job, type JobWorkDeps, type Slice, workOnJob } from '@mahalli/core';

/**
 * A slice is short: several jobs take turns, and whoever stops an installation does not wait. Four steps at the same
 * time are what two cores do. Whoever stops answering is given two minutes: no handful takes longer.
 */
export const slice: Slice = { together: 4, milliseconds: 10_000, hold: 120_000 };

/** Works one slice on a job that was left free; a job that is still free afterwards is announced by its own change. */
export const doJob = (deps: JobWorkDeps, { scope, id }: Pick<Job, 'scope' | 'id'>) =>
  workOnJob(deps, scope, id, slice);

/**
 * Takes up the jobs that run and that nobody works on: whoever did is gone, or never heard of them. One that cannot be
 * taken up stops no other; those are told together at the end.
 */
export const resumeJobs = async (deps: JobWorkDeps): Promise<void> => {
  const failures: unknown[] = [];
  for (const job of await deps.jobs.running()) {
    await doJob(deps, job).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} jobs were not taken up`);
};
