import { beforeEach, describe, expect, test } from 'vitest';
import { type Job, jobDays } from '../job.ts';
import { aCode, aJob, aJobId, aMoment } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const daysLater = (days: number): Date => new Date(now.getTime() + days * 24 * 3_600_000);

/** What every store of jobs must do, whatever it is made of. */
export const jobsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of jobs`, () => {
    let stores: Stores;
    let clock = now;

    beforeEach(async () => {
      clock = now;
      stores = await emptyStores(() => clock);
    });

    test('gives back what was kept', async () => {
      const { jobs } = stores;
      const failed: Job = aJob({
        tried: 1,
        failed: 1,
        failures: [{ code: aCode(), refusal: 'site.changed', said: 'Failure: site.changed' }],
      });
      await jobs.save(failed);

      expect(await jobs.find('directorate', aJobId())).toEqual(failed);
      expect(await jobs.find('directorate', aJobId(2))).toBeUndefined();
      expect(await jobs.find(aCode(), aJobId())).toBeUndefined();
    });

    test('keeps one of two that follow the same version', async () => {
      const { jobs } = stores;
      await jobs.save(aJob());
      await expect(jobs.save(aJob())).rejects.toMatchObject({ code: 'job.changed' });
      await jobs.save(aJob({ version: 2, tried: 1 }));

      await expect(jobs.save(aJob({ version: 2, state: 'paused' }))).rejects.toMatchObject({
        code: 'job.changed',
      });
      expect(await jobs.find('directorate', aJobId())).toMatchObject({ tried: 1, state: 'running' });
    });

    test('lists those of a scope, the last begun first', async () => {
      const { jobs } = stores;
      const later = aJob({ id: aJobId(2), startedAt: daysLater(1).toISOString() });
      await jobs.save(aJob());
      await jobs.save(later);
      await jobs.save(aJob({ id: aJobId(3), scope: aCode() }));

      expect(await jobs.list('directorate')).toEqual([later, aJob()]);
      expect(await jobs.list(aCode(2))).toEqual([]);
    });

    test('knows which are running in the country', async () => {
      const { jobs } = stores;
      await jobs.save(aJob());
      await jobs.save(aJob({ id: aJobId(2), scope: aCode() }));
      await jobs.save(aJob({ id: aJobId(3) }));
      await jobs.save(aJob({ id: aJobId(3), state: 'paused', version: 2 }));
      await jobs.save(aJob({ id: aJobId(4), state: 'done' }));

      const running = await jobs.running();
      expect(running).toHaveLength(2);
      expect(running).toEqual(
        expect.arrayContaining([
          { scope: 'directorate', id: aJobId() },
          { scope: aCode(), id: aJobId(2) },
        ]),
      );
    });

    test('forgets one long after its last change', async () => {
      const { jobs } = stores;
      await jobs.save(aJob());

      clock = daysLater(jobDays - 1);
      expect(await jobs.find('directorate', aJobId())).toBeDefined();
      clock = daysLater(jobDays);
      expect(await jobs.find('directorate', aJobId())).toBeUndefined();
      expect(await jobs.list('directorate')).toEqual([]);
      expect(await jobs.running()).toEqual([]);
    });
  });
