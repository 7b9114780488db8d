import { Failure, type Job, type Jobs, job, jobDays, jobId, type Scope, scope } from '@mahalli/core';
import * as v from 'valibot';
import type { Change } from '../runtime/change.ts';
import { wasMet } from './condition.ts';
import { day, expiry, type Store } from './store.ts';
import { transientEntities } from './transient-entities.ts';

const jobKey = v.object({ scope, id: jobId });

const freeJob = v.object({ ...jobKey.entries, state: v.literal('running'), heldUntil: v.literal('') });

/** The job that a change of the table `transient` left running with nobody to work on it, or nothing. */
export const freeJobIn = ({ pk, after }: Change): Pick<Job, 'scope' | 'id'> | undefined => {
  if (!pk.endsWith('#JOB') || after === undefined) return undefined;
  const free = v.safeParse(freeJob, after);
  return free.success ? { scope: free.output.scope, id: free.output.id } : undefined;
};

/** Jobs in DynamoDB. */
export const dynamoJobs = (store: Store, now: () => Date): Jobs => {
  const { jobs } = transientEntities(store);
  const lasts = ({ expiresAt }: { readonly expiresAt: number }): boolean =>
    expiresAt * 1000 > now().getTime();
  const read = ({ job: kept }: { readonly job: Job }): Job => v.parse(job, kept);
  return {
    async find(where: Scope, id) {
      const { data } = await jobs.get({ scope: where, id }).go({ consistent: true });
      return data !== null && lasts(data) ? read(data) : undefined;
    },
    async list(where: Scope) {
      const { data } = await jobs.query.one({ scope: where }).go({ pages: 'all', consistent: true });
      return data
        .filter(lasts)
        .map(read)
        .toSorted((one, other) => (one.startedAt > other.startedAt ? -1 : 1));
    },
    async running() {
      const { data } = await jobs.query.inState({ state: 'running' }).go({ pages: 'all' });
      return data.filter(lasts).map((row) => v.parse(jobKey, row));
    },
    async save(saved) {
      const row = {
        scope: saved.scope,
        id: saved.id,
        state: saved.state,
        heldUntil: saved.heldUntil ?? '',
        version: saved.version,
        job: saved,
        expiresAt: expiry(new Date(saved.changedAt), jobDays * day),
      };
      const written = await wasMet(() =>
        jobs
          .put(row)
          .where(({ version }, { eq, notExists }) =>
            saved.version === 1 ? notExists(version) : eq(version, saved.version - 1),
          )
          .go(),
      );
      if (!written) throw new Failure('job.changed', { id: saved.id });
    },
  };
};
