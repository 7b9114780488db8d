import type { CollectivityCode } from './collectivity.ts';
import type { Actor } from './deed.ts';
import { Failure } from './failure.ts';
import {
  afterSteps,
  type Job,
  type JobDeps,
  type JobId,
  type Jobs,
  type JobWork,
  jobChanged,
  jobOf,
  nextStop,
  type StepOutcome,
} from './job.ts';
import type { Scope } from './member.ts';

/** What working on a job needs. */
export interface JobWorkDeps extends JobDeps {
  /** Does one step; throws when it cannot. */
  readonly step: (work: JobWork, at: number, by: Actor) => Promise<'changed' | 'unchanged'>;
}

/** How much of a job is done before others get their turn. */
export interface Slice {
  /** Steps done at the same time; how far the job came is written after each such handful. */
  readonly together: number;
  /** When to leave off, in milliseconds from the beginning. */
  readonly milliseconds: number;
  /** For how long nobody else takes the job up if this worker is never heard of again, in milliseconds. */
  readonly hold: number;
}

const said = (cause: unknown): string => String(cause).slice(0, 300);

const attempt = async (
  { step }: JobWorkDeps,
  { work, by }: Job,
  at: number,
  code: CollectivityCode,
): Promise<StepOutcome> => {
  try {
    return await step(work, at, by);
  } catch (cause) {
    return { code, refusal: cause instanceof Failure ? cause.code : null, said: said(cause) };
  }
};

/**
 * Writes a change of a job over whatever was made of it meanwhile: it was paused, or gone on with.
 *
 * A store that refuses may refuse what it has just written, when its answer was lost: whoever holds a job knows its own
 * change again (`landed`), and does not make it twice.
 */
const write = async (
  jobs: Jobs,
  from: Job,
  change: (present: Job) => Job,
  landed: (present: Job) => boolean,
): Promise<Job> => {
  let present = from;
  for (let tries = 1; ; tries += 1) {
    const changed = change(present);
    try {
      await jobs.save(changed);
      return changed;
    } catch (cause) {
      if (!jobChanged(cause) || tries === 10) throw cause;
      present = await jobOf({ jobs }, from.scope, from.id);
      if (landed(present)) return present;
    }
  }
};

/**
 * Works on a job for one slice, and answers it as it then stands; nothing when it is not running, or when somebody
 * else works on it.
 *
 * Whoever dies on the way leaves the handful under way to be tried again by the next, once its hold has ended.
 */
export const workOnJob = async (
  deps: JobWorkDeps,
  where: Scope,
  id: JobId,
  { together, milliseconds, hold }: Slice,
): Promise<Job | undefined> => {
  const { jobs, now } = deps;
  const began = now().getTime();
  const heldUntil = (): string => new Date(now().getTime() + hold).toISOString();
  const found = await jobs.find(where, id);
  if (found === undefined || found.state !== 'running') return undefined;
  if (found.heldUntil !== null && new Date(found.heldUntil).getTime() > began) return undefined;
  let present: Job = { ...found, heldUntil: heldUntil(), version: found.version + 1 };
  try {
    await jobs.save(present);
  } catch (cause) {
    if (jobChanged(cause)) return undefined;
    throw cause;
  }
  while (present.state === 'running' && now().getTime() - began < milliseconds) {
    const from = present;
    const end = Math.min(nextStop(from), from.tried + together);
    const handful = from.work.steps.slice(from.tried, end);
    const outcomes = await Promise.all(
      handful.map(({ code }, nth) => attempt(deps, from, from.tried + nth, code)),
    );
    present = await write(
      jobs,
      from,
      (stored) => ({ ...afterSteps(stored, outcomes, now()), heldUntil: heldUntil() }),
      ({ tried }) => tried > from.tried,
    );
  }
  return write(
    jobs,
    present,
    (stored) => ({ ...stored, heldUntil: null, version: stored.version + 1 }),
    ({ heldUntil: held }) => held === null,
  );
};
