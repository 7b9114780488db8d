import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { type CollectivityCode, collectivityCode } from './collectivity.ts';
import type { Actor } from './deed.ts';
import { Failure, failureCodes } from './failure.ts';
import { email, type Scope, scope } from './member.ts';
import { siteRoot } from './site.ts';

/** The identifier of a job, made by the form that asks for it: sent twice, it starts one. */
export const jobId = v.pipe(v.string(), v.uuid(), v.brand('JobId'));

export type JobId = v.InferOutput<typeof jobId>;

/** A collectivity whose site is to be opened, and who will administer it first, when that is known. */
export const opening = v.strictObject({
  code: collectivityCode,
  administrator: v.nullable(v.strictObject({ name: v.string(), email })),
});

export type Opening = v.InferOutput<typeof opening>;

/** What a job does, one step after the other: each step can be done again without harm. */
export const jobWork = v.variant('kind', [
  v.strictObject({ kind: v.literal('opening'), steps: v.pipe(v.array(opening), v.minLength(1)) }),
  v.strictObject({
    kind: v.literal('rollout'),
    /** The root to which sites are brought, named as the version of the template that renders it. */
    root: siteRoot,
    steps: v.pipe(v.array(v.strictObject({ code: collectivityCode })), v.minLength(1)),
    /** After how many sites somebody looks before it goes on; the last number is that of all. */
    rings: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('export'),
    steps: v.pipe(v.array(v.strictObject({ code: collectivityCode })), v.length(1)),
  }),
]);

export type JobWork = v.InferOutput<typeof jobWork>;

/** Running, waiting for somebody to go on, stopped because too much failed, or done. */
export const jobStates = ['running', 'paused', 'stopped', 'done'] as const;

export type JobState = (typeof jobStates)[number];

/** Why one step failed: a refusal that has its words, or whatever was thrown. */
export const jobFailure = v.strictObject({
  code: collectivityCode,
  refusal: v.nullable(v.picklist(failureCodes)),
  said: v.pipe(v.string(), v.maxLength(300)),
});

export type JobFailure = v.InferOutput<typeof jobFailure>;

/** How many failures a job tells of: more mean that something is wrong with all of them. */
export const mostFailuresTold = 100;

/** Work too long for one request: done a slice at a time, shown while it runs, paused and gone on with. */
export const job = v.strictObject({
  scope,
  id: jobId,
  work: jobWork,
  state: v.picklist(jobStates),
  /** How far the step under way came, when steps are few and long. */
  portion: v.nullable(v.strictObject({ done: v.number(), of: v.number() })),
  /** How many of its steps were tried, from the first. */
  tried: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How many of these changed something; those that had nothing to do are neither changed nor failed. */
  changed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The first failures, a hundred at most. */
  failures: v.array(jobFailure),
  /** How many failures somebody saw before going on: they no longer stop it. */
  forgiven: v.pipe(v.number(), v.integer(), v.minValue(0)),
  by: v.strictObject({ subject: v.string(), email: v.string() }),
  startedAt: instant,
  changedAt: instant,
  /** Until when somebody works on it: nobody else takes it up before. Null while nobody does. */
  heldUntil: v.nullable(instant),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Job = v.InferOutput<typeof job>;

/** Where jobs are kept, for three months after they last changed. */
export interface Jobs {
  find(where: Scope, id: JobId): Promise<Job | undefined>;
  /** The jobs of a scope, the last begun first. */
  list(where: Scope): Promise<readonly Job[]>;
  /** The jobs of the country that are running, whether or not somebody works on them. */
  running(): Promise<readonly Pick<Job, 'scope' | 'id'>[]>;
  /** Keeps a job: new when its version is 1, else in place of the version before (`job.changed`). */
  save(job: Job): Promise<void>;
}

/** What asking for a job needs. */
export interface JobDeps {
  readonly jobs: Jobs;
  readonly now: () => Date;
}

/** How long a job is remembered after its last change, in days. */
export const jobDays = 90;

/** The job of this identifier in this scope; refuses (`job.unknown`) when there is none. */
export const jobOf = async ({ jobs }: Pick<JobDeps, 'jobs'>, where: Scope, id: JobId): Promise<Job> => {
  const found = await jobs.find(where, id);
  if (found === undefined) throw new Failure('job.unknown', { id });
  return found;
};

/** Whether a store refused because a job changed meanwhile. */
export const jobChanged = (cause: unknown): boolean =>
  cause instanceof Failure && cause.code === 'job.changed';

/** Asks for work to be done. The same identifier asked for twice is one job. */
export const startJob = async (
  { jobs, now }: JobDeps,
  where: Scope,
  id: JobId,
  work: JobWork,
  by: Actor,
): Promise<Job> => {
  const known = await jobs.find(where, id);
  if (known !== undefined) return known;
  const at = now().toISOString();
  const asked: Job = {
    scope: where,
    id,
    work,
    state: 'running',
    portion: null,
    tried: 0,
    changed: 0,
    failed: 0,
    failures: [],
    forgiven: 0,
    by: { ...by },
    startedAt: at,
    changedAt: at,
    heldUntil: null,
    version: 1,
  };
  try {
    await jobs.save(asked);
    return asked;
  } catch (cause) {
    // The same form, sent twice at the same moment, or a store whose answer was lost.
    if (jobChanged(cause)) return jobOf({ jobs }, where, id);
    throw cause;
  }
};

/** Refuses (`rollout.under-way`) to bring sites to two templates at the same time. */
export const expectNoOtherRollout = async (
  { jobs }: Pick<JobDeps, 'jobs'>,
  but: JobId | null = null,
): Promise<void> => {
  const known = await jobs.list('directorate');
  const other = known.some(
    ({ id, work, state }) => id !== but && work.kind === 'rollout' && state === 'running',
  );
  if (other) throw new Failure('rollout.under-way');
};

/** What somebody may make of a job in each state. */
export const jobTransitions: Readonly<Record<JobState, readonly JobState[]>> = {
  running: ['paused'],
  paused: ['running'],
  stopped: ['running'],
  done: [],
};

/**
 * Pauses a job or goes on with it, from the step where it stood. Whoever works on it ends the steps under way.
 *
 * Refuses what cannot be made of its state (`job.transition-refused`), and a rollout while another runs
 * (`rollout.under-way`). A form states no version: what changes
 * meanwhile is how far the job came, and asking twice for the same state asks for nothing.
 */
export const moveJob = async (
  { jobs, now }: JobDeps,
  where: Scope,
  id: JobId,
  to: 'running' | 'paused',
): Promise<Job> => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await jobOf({ jobs }, where, id);
    if (found.state === to) return found;
    if (!jobTransitions[found.state].includes(to)) {
      throw new Failure('job.transition-refused', { from: found.state, to });
    }
    if (to === 'running' && found.work.kind === 'rollout') await expectNoOtherRollout({ jobs }, id);
    const moved: Job = {
      ...found,
      state: to,
      forgiven: to === 'running' ? found.failed : found.forgiven,
      changedAt: now().toISOString(),
      version: found.version + 1,
    };
    try {
      await jobs.save(moved);
      return moved;
    } catch (cause) {
      // Whoever works on it has just written how far it came: look again.
      if (!jobChanged(cause) || attempt === 10) throw cause;
    }
  }
};

/** The steps of a job that failed, as a new job would take them up again; nothing when none did. */
export const failedWork = ({ work, failures }: Job): JobWork | undefined => {
  const codes = new Set<CollectivityCode>(failures.map(({ code }) => code));
  const failed = ({ code }: { readonly code: CollectivityCode }): boolean => codes.has(code);
  if (codes.size === 0) return undefined;
  switch (work.kind) {
    case 'opening':
      return { ...work, steps: work.steps.filter(failed) };
    case 'rollout':
      return { ...work, steps: work.steps.filter(failed), rings: [codes.size] };
    case 'export':
      return work;
  }
};

/** The sites of one ring are looked at before those of the next are touched: three, 1 %, 10 %, all. */
export const ringsOf = (sites: number): number[] =>
  [...new Set([3, Math.ceil(sites * 0.01), Math.ceil(sites * 0.1), sites])]
    .filter((end) => end === sites || (end >= 3 && end < sites))
    .toSorted((one, other) => one - other);

/** Up to which step a job goes on without being asked again. */
export const nextStop = ({ work, tried }: Pick<Job, 'work' | 'tried'>): number =>
  work.kind === 'rollout' ? (work.rings.find((end) => end > tried) ?? work.steps.length) : work.steps.length;

/** More than one in a hundred failing means that something is wrong with all of them. */
export const tooManyFailed = (failed: number, asked: number): boolean => failed > Math.max(1, asked * 0.01);

/** How long an export can be fetched, in days. */
export const exportDays = 7;

/** Whether an export is whole and can still be fetched. */
export const isFetchable = ({ work, state, changed, changedAt }: Job, now: Date): boolean =>
  work.kind === 'export' &&
  state === 'done' &&
  changed === 1 &&
  now.getTime() < new Date(changedAt).getTime() + exportDays * 24 * 3_600_000;

/** How one step ended. */
export type StepOutcome = 'changed' | 'unchanged' | JobFailure;

/** A site that a new template breaks is one too many; an opening that fails may be that of one collectivity alone. */
const tooMuch = ({ work, forgiven }: Job, failed: number): boolean =>
  work.kind === 'rollout' ? failed > forgiven : tooManyFailed(failed - forgiven, work.steps.length);

/**
 * A job after more of its steps were tried: done when none is left, stopped when too many failed, paused at the end of
 * a ring.
 */
export const afterSteps = (of: Job, outcomes: readonly StepOutcome[], at: Date): Job => {
  const failures = outcomes.filter((one) => typeof one !== 'string');
  const tried = of.tried + outcomes.length;
  const failed = of.failed + failures.length;
  const ended = (): JobState => {
    if (tried >= of.work.steps.length) return 'done';
    if (tooMuch(of, failed)) return 'stopped';
    return tried >= nextStop(of) ? 'paused' : of.state;
  };
  return {
    ...of,
    portion: null,
    tried,
    failed,
    changed: of.changed + outcomes.filter((one) => one === 'changed').length,
    failures: [...of.failures, ...failures].slice(0, mostFailuresTold),
    state: ended(),
    changedAt: at.toISOString(),
    version: of.version + 1,
  };
};
