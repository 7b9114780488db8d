import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Failure, type Job, jobId, moveJob } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import * as v from 'valibot';
import { startProblem } from '../folder/start-problem.ts';
import { reachInstallation } from '../reach-installation.ts';
import { say } from '../say.ts';

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        'without-rings': { type: 'boolean', default: false },
        cloud: { type: 'boolean', default: false },
      },
    }).values;
  } catch (cause) {
    throw startProblem('rollout.option-unknown', {}, cause);
  }
};

const actor = { subject: 'rollout', email: 'rollout@localhost' };

const told = (job: Job): void => {
  say(`${job.tried}/${job.work.steps.length} · ${job.failed} ✗`);
};

const tellEnd = (job: Job): void => {
  for (const { code, said } of job.failures) say(`  ${code}\t${said}`);
  for (const locale of ['fr', 'ar'] as const) {
    const { jobs } = messages[locale];
    const [tried, of] = [String(job.tried), String(job.work.steps.length)];
    if (job.state === 'done') say(`${jobs.states.done}: ${jobs.changed.rollout(job.changed)}`);
    if (job.state === 'stopped') say(jobs.stopped);
    if (job.state === 'paused') say(jobs.ringDone(tried, of));
  }
  if (job.state === 'paused') {
    say('Pour continuer, relancez la même commande. / للمتابعة أعيدوا الأمر نفسه.');
  }
};

/**
 * `npm run rollout`: brings sites to the template of this version, in rings. It ends after each ring, so that somebody
 * looks; asked again, it goes on. `--without-rings` does all in a row, `--to VERSION` leads back to a version before.
 *
 * Whoever works on it, this command or the installation that runs, the bureau shows how far it came and can pause it.
 * Answers the exit code: 0 when a ring or all is done.
 */
export const runRollout = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const installation = await reachInstallation(options.cloud);
  try {
    const [{ jobDeps }, { doJob }, { openRollout, startRollout }] = await Promise.all([
      import('@mahalli/functions/jobs/job-deps'),
      import('@mahalli/functions/jobs/do-jobs'),
      import('@mahalli/functions/rollout/start-rollout'),
    ]);
    const deps = jobDeps();
    const to = options.to ?? deps.built;
    const open = await openRollout(deps);
    const goesOn = open?.work.kind === 'rollout' && open.work.root === to;
    const job = goesOn
      ? await moveJob(deps, open.scope, open.id, 'running')
      : await startRollout(
          deps,
          v.parse(jobId, randomUUID()),
          to,
          to === deps.built && !options['without-rings'],
          actor,
        );
    let present = job;
    while (present.state === 'running' || present.heldUntil !== null) {
      // Somebody else may be at it: then this command only tells how far it came.
      if ((await doJob(deps, job)) === undefined) await wait(1000);
      present = (await deps.jobs.find(job.scope, job.id)) ?? present;
      told(present);
    }
    await installation.settled();
    tellEnd(present);
    return present.state === 'stopped' ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'rollout.nothing-to-do') {
      say(`${messages.fr.jobs.template.allThere} / ${messages.ar.jobs.template.allThere}`);
      return 0;
    }
    throw startProblem('rollout.refused', {
      fr: messages.fr.failures[error.code](error.details).title,
      ar: messages.ar.failures[error.code](error.details).title,
    });
  } finally {
    await installation.stop();
  }
};
