import { Failure } from '../failure.ts';
import { type Job, type Jobs, jobDays } from '../job.ts';

/** Jobs in memory. */
export const inMemoryJobs = (now: () => Date): Jobs => {
  const known = new Map<string, Job>();
  const keyOf = ({ scope, id }: Pick<Job, 'scope' | 'id'>): string => `${scope} ${id}`;
  const lasting = (): readonly Job[] =>
    [...known.values()].filter(
      ({ changedAt }) => now().getTime() < new Date(changedAt).getTime() + jobDays * 24 * 3_600_000,
    );
  return {
    async find(scope, id) {
      return lasting().find((one) => keyOf(one) === keyOf({ scope, id }));
    },
    async list(scope) {
      return lasting()
        .filter((one) => one.scope === scope)
        .toSorted((one, other) => (one.startedAt > other.startedAt ? -1 : 1));
    },
    async running() {
      return lasting()
        .filter(({ state }) => state === 'running')
        .map(({ scope, id }) => ({ scope, id }));
    },
    async save(job) {
      if ((known.get(keyOf(job))?.version ?? 0) !== job.version - 1) {
        throw new Failure('job.changed', { id: job.id });
      }
      known.set(keyOf(job), structuredClone(job));
    },
  };
};
