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

/** How far a step came: for those that are few and long. It ends the step when somebody paused the job meanwhile. */
export type TellPortion = (done: number, of: number) => Promise<void>;

/** What a step is told besides its place among the steps. */
export interface StepAsked {
  readonly id: JobId;
  readonly by: Actor;
  readonly tell: TellPortion;
}

/** What working on a job needs. */
export interface JobWorkDeps extends JobDeps {
  /** Does one step; throws when it cannot. */
  readonly step: (work: JobWork, at: number, asked: StepAsked) => Promise<'changed' | 'unchanged'>;
}

/** Ends a step that was under way when its job was paused: it is done anew later. */
class StepInterrupted extends Error {
  override readonly name = 'StepInterrupted';
}

/** How often a step that is told of is written, in milliseconds. */
const tellEvery = 2000;

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
  { id, work, by }: Job,
  at: number,
  code: CollectivityCode,
  tell: TellPortion,
): Promise<StepOutcome | 'interrupted'> => {
  try {
    return await step(work, at, { id, by, tell });
  } catch (cause) {
    if (cause instanceof StepInterrupted) return 'interrupted';
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
  let toldAt = 0;
  const tell: TellPortion = async (done, of) => {
    if (now().getTime() - toldAt < tellEvery) return;
    toldAt = now().getTime();
    present = await write(
      jobs,
      present,
      (stored) => ({
        ...stored,
        portion: { done, of },
        heldUntil: heldUntil(),
        changedAt: now().toISOString(),
        version: stored.version + 1,
      }),
      ({ portion }) => portion?.done === done,
    );
    if (present.state !== 'running') throw new StepInterrupted();
  };
  while (present.state === 'running' && now().getTime() - began < milliseconds) {
    const from = present;
    const end = Math.min(nextStop(from), from.tried + together);
    const handful = from.work.steps.slice(from.tried, end);
    const outcomes = await Promise.all(
      handful.map(({ code }, nth) => attempt(deps, from, from.tried + nth, code, tell)),
    );
    const ended = outcomes.filter((outcome) => outcome !== 'interrupted');
    if (ended.length < outcomes.length) break;
    present = await write(
      jobs,
      present,
      (stored) => ({ ...afterSteps(stored, ended, now()), heldUntil: heldUntil() }),
      ({ tried }) => tried > from.tried,
    );
  }
  return write(
    jobs,
    present,
    (stored) => ({ ...stored, portion: null, heldUntil: null, version: stored.version + 1 }),
    ({ heldUntil: held }) => held === null,
  );
};
