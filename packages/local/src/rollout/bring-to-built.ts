import { randomUUID } from 'node:crypto';
import { jobId } from '@mahalli/core';
import * as v from 'valibot';
import { say } from '../say.ts';

/**
 * After a start with another template: a demonstration shows it everywhere at once, as whoever changes it expects; an
 * installation in production says how its sites are brought there, and waits.
 */
export const bringToBuilt = async (demonstration: boolean): Promise<void> => {
  const [{ jobDeps }, { allSites, openRollout, startRollout }] = await Promise.all([
    import('@mahalli/functions/jobs/job-deps'),
    import('@mahalli/functions/rollout/start-rollout'),
  ]);
  const deps = jobDeps();
  const sites = await allSites(deps.listSites);
  const behind = sites.filter(({ root }) => root !== deps.built).length;
  if (behind === 0 || (await openRollout(deps))?.state === 'running') return;
  if (!demonstration) {
    say(`Un nouveau gabarit attend (${behind} sites) : npm run rollout / قالب جديد في الانتظار`);
    return;
  }
  const by = { subject: 'demonstration', email: 'demonstration@mahalli.example' };
  await startRollout(deps, v.parse(jobId, randomUUID()), deps.built, false, by);
};
