import { join } from 'node:path';
import { inboxDays, secondLook, secondLookMinutes } from '@mahalli/contracts';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { inboxBucket } from './buckets.ts';
import type { Cloud } from './cloud.ts';
import { fileHosts } from './gateway/file-hosts.ts';
import { forgetObjects } from './object-storage/forget-objects.ts';
import { runSchedules } from './runners/run-schedules.ts';
import {
  type RunningStream,
  runStream,
  type StreamHandler,
  type StreamOptions,
} from './runners/run-stream.ts';

/** What follows from changes, running. */
export interface FollowedChanges {
  /** Resolves when every change made so far has been rendered, copied and announced. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Runs the functions that follow streams, and those that run at fixed times, as the cloud would. */
export const followChanges = async (cloud: Cloud, domain: string): Promise<FollowedChanges> => {
  const [
    portals,
    copies,
    register,
    national,
    mails,
    waiting,
    agenda,
    reviews,
    work,
    resumption,
    digests,
    clock,
    retention,
    hosts,
    schedule,
    recounting,
    adapters,
    connect,
  ] = await Promise.all([
    import('@mahalli/functions/lambdas/publish-portals'),
    import('@mahalli/functions/lambdas/project-collectivities'),
    import('@mahalli/functions/lambdas/project-requests'),
    import('@mahalli/functions/lambdas/publish-national'),
    import('@mahalli/functions/lambdas/send-mails'),
    import('@mahalli/functions/lambdas/send-waiting-mails'),
    import('@mahalli/functions/lambdas/keep-agenda'),
    import('@mahalli/functions/lambdas/review-schemes'),
    import('@mahalli/functions/lambdas/do-jobs'),
    import('@mahalli/functions/lambdas/resume-jobs'),
    import('@mahalli/functions/lambdas/send-digests'),
    import('@mahalli/functions/lambdas/sweep-deadlines'),
    import('@mahalli/functions/lambdas/keep-retention'),
    import('@mahalli/functions/runtime/hosts-handler'),
    import('@mahalli/functions/runtime/schedule-handler'),
    import('@mahalli/functions/national/recount'),
    import('@mahalli/functions/provisioning/provisioning-deps'),
    import('@mahalli/functions/adapters/connect'),
  ]);
  const { dynamoHostOwners, dynamoSites } = await import('@mahalli/functions/adapters/dynamo-sites');
  const store = connect.openStore(cloud.tableNames);
  const [sites, owners] = [dynamoSites(store), dynamoHostOwners(store)];
  const hostList = fileHosts(cloud.keyValues);
  const listen = (
    name: string,
    table: string,
    handler: StreamHandler,
    pace: Pick<StreamOptions, 'batchSize' | 'gatherMs'> = {},
  ): Promise<RunningStream> =>
    runStream({
      name,
      endpoint: cloud.tables.url,
      table,
      handler,
      folder: join(cloud.folder.path, 'streams'),
      ...pace,
    });
  const { civic, core, national: copied, transient } = cloud.tableNames;
  const streams = await Promise.all([
    listen('publish-portals', core, portals.handler),
    listen('project-collectivities', core, copies.handler),
    listen('project-requests', civic, register.handler),
    listen('show-hosts', copied, hosts.hostsHandler(sites, owners, hostList)),
    // The national site is one: what a hundred sites changed is rendered once.
    listen('publish-national', copied, national.handler, { batchSize: 1000, gatherMs: 2000 }),
    listen('send-mails', transient, mails.handler),
    listen('do-jobs', transient, work.handler),
  ]);
  const { copies: rebuild } = adapters.provisioningDeps();
  const recount = schedule.scheduleHandler(() =>
    recounting.recount({ ...rebuild, sites, list: sites.list, hosts: hostList, domain }),
  );
  const look: DynamoDBStreamEvent = secondLook;
  const schedules = await runSchedules({
    schedules: [
      { name: 'send-waiting-mails', rhythm: { everyMinutes: 5 }, handler: waiting.handler },
      {
        name: 'look-again',
        rhythm: { everyMinutes: secondLookMinutes },
        handler: (_, context) => national.handler(look, context),
      },
      { name: 'resume-jobs', rhythm: { everyMinutes: 5 }, handler: resumption.handler },
      { name: 'keep-agenda', rhythm: { everyMinutes: 1 }, handler: agenda.handler },
      { name: 'review-schemes', rhythm: { dailyAt: { hour: 2, minute: 0 } }, handler: reviews.handler },
      // What nobody attached, as the rules of the bucket say in AWS.
      {
        name: 'forget-uploads',
        rhythm: { dailyAt: { hour: 3, minute: 0 } },
        handler: () => forgetObjects(cloud.store, inboxBucket, inboxDays, Date.now()),
      },
      // After the review, whose results it counts.
      { name: 'recount-copies', rhythm: { dailyAt: { hour: 2, minute: 30 } }, handler: recount },
      { name: 'sweep-deadlines', rhythm: { everyMinutes: 60 }, handler: clock.handler },
      {
        name: 'keep-retention',
        rhythm: { dailyAt: { hour: 3, minute: 30 } },
        handler: retention.handler,
      },
      { name: 'send-digests', rhythm: { dailyAt: { hour: 6, minute: 0 } }, handler: digests.handler },
    ],
    file: join(cloud.folder.path, 'schedules.json'),
  });
  return {
    async settled() {
      // What one stream writes another one reads: hosts and the national site follow the copies.
      for (const stream of streams) await stream.caughtUp();
      for (const stream of streams) await stream.caughtUp();
    },
    async stop() {
      await schedules.stop();
      await Promise.all(streams.map((stream) => stream.stop()));
    },
  };
};
