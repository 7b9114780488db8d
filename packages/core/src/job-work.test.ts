import { describe, expect, test } from 'vitest';
import { Failure } from './failure.ts';
import {
  afterSteps,
  failedWork,
  isFetchable,
  type Job,
  type JobWork,
  moveJob,
  ringsOf,
  startJob,
} from './job.ts';
import { type JobWorkDeps, type Slice, workOnJob } from './job-work.ts';
import { aCode, aJob, aJobId, aMoment, anActor } from './testing/builders.ts';
import { inMemoryJobs } from './testing/in-memory-jobs.ts';

const slice: Slice = { together: 2, milliseconds: 1000, hold: 60_000 };

const work = (count: number): JobWork => ({
  kind: 'opening',
  steps: Array.from({ length: count }, (_, nth) => ({ code: aCode(nth), administrator: null })),
});

/** Jobs whose steps take a second each, and a clock that says so. */
const workshop = (step: (at: number) => Promise<'changed' | 'unchanged'> = async () => 'changed') => {
  let time = new Date(aMoment).getTime();
  const now = (): Date => new Date(time);
  const jobs = inMemoryJobs(now);
  const done: number[] = [];
  const deps: JobWorkDeps = {
    jobs,
    now,
    step: async (_work, at) => {
      const ended = await step(at);
      done.push(at);
      time += 100;
      return ended;
    },
  };
  return { deps, jobs, done, later: (milliseconds: number) => (time += milliseconds) };
};

const start = (deps: JobWorkDeps, count: number): Promise<Job> =>
  startJob(deps, 'directorate', aJobId(), work(count), anActor());

const workOn = (deps: JobWorkDeps, over: Partial<Slice> = {}) =>
  workOnJob(deps, 'directorate', aJobId(), { ...slice, ...over });

describe('A job with one long step', () => {
  const one: JobWork = { kind: 'export', steps: [{ code: aCode() }] };

  test('tells how far it came, and is done anew when it was paused on the way', async () => {
    const { deps, jobs, later } = workshop();
    const told: unknown[] = [];
    let pauses = true;
    const step: JobWorkDeps['step'] = async (_work, _at, { tell }) => {
      for (let file = 1; file <= 4; file += 1) {
        later(3000);
        if (file === 3 && pauses) await moveJob(deps, aCode(), aJobId(), 'paused');
        await tell(file, 4);
        told.push((await jobs.find(aCode(), aJobId()))?.portion);
      }
      return 'changed';
    };
    await startJob(deps, aCode(), aJobId(), one, anActor());

    const paused = await workOnJob({ ...deps, step }, aCode(), aJobId(), slice);
    expect(paused).toMatchObject({ state: 'paused', tried: 0, failed: 0, portion: null, heldUntil: null });
    expect(told).toEqual([
      { done: 1, of: 4 },
      { done: 2, of: 4 },
    ]);

    pauses = false;
    await moveJob(deps, aCode(), aJobId(), 'running');
    const done = await workOnJob({ ...deps, step }, aCode(), aJobId(), slice);
    expect(done).toMatchObject({ state: 'done', tried: 1, changed: 1 });
    expect(done && isFetchable(done, deps.now())).toBe(true);
    later(8 * 24 * 3_600_000);
    expect(done && isFetchable(done, deps.now())).toBe(false);
  });
});

describe('A job', () => {
  test('asked for twice by the same form is one', async () => {
    const { deps, jobs } = workshop();
    await start(deps, 3);
    await start(deps, 3);

    expect(await jobs.list('directorate')).toHaveLength(1);
  });

  test('is done a slice at a time, each step once', async () => {
    const { deps, done } = workshop();
    await start(deps, 5);

    const first = await workOn(deps, { milliseconds: 150 });
    expect(first).toMatchObject({ state: 'running', tried: 2, changed: 2, heldUntil: null });
    const last = await workOn(deps);

    expect(last).toMatchObject({ state: 'done', tried: 5, changed: 5, failed: 0, heldUntil: null });
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(await workOn(deps)).toBeUndefined();
  });

  test('is worked on by one at a time, and taken up by another when that one is never heard of again', async () => {
    const { deps, jobs, done, later } = workshop();
    const begun = await start(deps, 2);
    await jobs.save({
      ...begun,
      heldUntil: new Date(new Date(aMoment).getTime() + 60_000).toISOString(),
      version: begun.version + 1,
    });

    expect(await workOn(deps)).toBeUndefined();
    later(60_001);
    expect(await workOn(deps)).toMatchObject({ state: 'done' });
    expect(done).toEqual([0, 1]);
  });

  test('paused while it runs ends the steps under way and keeps what they did', async () => {
    const { deps, done, jobs } = workshop(async (at) => {
      if (at === 1) await moveJob(deps, 'directorate', aJobId(), 'paused');
      return 'changed';
    });
    await start(deps, 6);

    expect(await workOn(deps)).toMatchObject({ state: 'paused', tried: 2, changed: 2, heldUntil: null });
    expect(await workOn(deps)).toBeUndefined();
    expect(done).toEqual([0, 1]);

    await moveJob(deps, 'directorate', aJobId(), 'running');
    expect(await workOn(deps)).toMatchObject({ state: 'done', tried: 6 });
    expect(await jobs.running()).toEqual([]);
  });

  test('tells why steps failed, and stops when too many do', async () => {
    const { deps } = workshop(async (at) => {
      if (at < 4) throw at === 0 ? new Failure('site.changed') : new Error('no template');
      return 'unchanged';
    });
    await start(deps, 10);

    const stopped = await workOn(deps);
    expect(stopped).toMatchObject({ state: 'stopped', tried: 2, failed: 2 });
    expect(stopped?.failures).toEqual([
      { code: aCode(0), refusal: 'site.changed', said: 'Failure: site.changed' },
      { code: aCode(1), refusal: null, said: 'Error: no template' },
    ]);

    // Whoever goes on has seen these two: only what fails from here on stops it again.
    await moveJob(deps, 'directorate', aJobId(), 'running');
    expect(await workOn(deps)).toMatchObject({ state: 'stopped', tried: 4, failed: 4 });
    await moveJob(deps, 'directorate', aJobId(), 'running');
    const ended = await workOn(deps);
    expect(ended).toMatchObject({ state: 'done', tried: 10, failed: 4, changed: 0 });
    expect(ended && failedWork(ended)).toEqual(work(4));
  });

  test('cannot be gone on with once it is done', async () => {
    const { deps } = workshop();
    await start(deps, 1);
    await workOn(deps);

    await expect(moveJob(deps, 'directorate', aJobId(), 'running')).rejects.toMatchObject({
      code: 'job.transition-refused',
    });
    await expect(moveJob(deps, aCode(), aJobId(), 'paused')).rejects.toMatchObject({ code: 'job.unknown' });
  });
});

test('A rollout that was paused is not gone on with while another runs', async () => {
  const { deps, jobs } = workshop();
  const rollout = (root: string): JobWork => ({
    kind: 'rollout',
    root,
    steps: [{ code: aCode() }],
    rings: [1],
  });
  await startJob(deps, 'directorate', aJobId(1), rollout('one'), anActor());
  await moveJob(deps, 'directorate', aJobId(1), 'paused');
  await startJob(deps, 'directorate', aJobId(2), rollout('two'), anActor());

  await expect(moveJob(deps, 'directorate', aJobId(1), 'running')).rejects.toMatchObject({
    code: 'rollout.under-way',
  });
  await moveJob(deps, 'directorate', aJobId(2), 'paused');
  expect(await moveJob(deps, 'directorate', aJobId(1), 'running')).toMatchObject({ state: 'running' });
  expect(await jobs.running()).toHaveLength(1);
});

test('A job tells of a hundred failures, and counts all', () => {
  const failure = { code: aCode(), refusal: null, said: 'no' } as const;
  const of = aJob({ work: work(300), forgiven: 300 });

  const after = afterSteps(
    of,
    Array.from({ length: 150 }, () => failure),
    new Date(aMoment),
  );

  expect(after.failed).toBe(150);
  expect(after.failures).toHaveLength(100);
  expect(failedWork(aJob())).toBeUndefined();
});

test.each([
  [1, [1]],
  [3, [3]],
  [40, [3, 4, 40]],
  [1590, [3, 16, 159, 1590]],
])('The rings of %i sites end at %j', (sites, ends) => {
  expect(ringsOf(sites)).toEqual(ends);
});
