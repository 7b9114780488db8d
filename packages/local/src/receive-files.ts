import { S3Client } from '@aws-sdk/client-s3';
import { sentPrefix } from '@mahalli/contracts';
import type { KeptFiles, Uploads } from '@mahalli/core';
import type { SendingDeps } from './attach-file.ts';
import { inboxBucket } from './buckets.ts';
import type { Cloud } from './cloud.ts';
import { type FollowedObjects, followObjects } from './runners/follow-objects.ts';

/** What deals with files that arrive, running. */
export interface ReceivedFiles extends FollowedObjects {
  readonly uploads: Uploads;
  readonly keptFiles: KeptFiles;
  /** Sends a file as a browser would. */
  readonly send: SendingDeps['send'];
}

/** Runs the function that deals with each file that arrives, as the cloud would. */
export const receiveFiles = async (cloud: Cloud): Promise<ReceivedFiles> => {
  const [finish, { uploadKey }, { dynamoUploads }, { s3KeptFiles }, { openStore }] = await Promise.all([
    import('@mahalli/functions/lambdas/finish-upload'),
    import('@mahalli/functions/files/finish-upload'),
    import('@mahalli/functions/adapters/dynamo-uploads'),
    import('@mahalli/functions/adapters/s3-inbox'),
    import('@mahalli/functions/adapters/connect'),
  ]);
  const followed = await followObjects({
    store: cloud.store,
    bucket: inboxBucket,
    prefix: sentPrefix,
    name: 'finish-upload',
    handler: finish.handler,
  });
  return {
    ...followed,
    keptFiles: s3KeptFiles(new S3Client({}), inboxBucket),
    uploads: dynamoUploads(openStore(cloud.tableNames), () => new Date()),
    async send({ collectivity, id: publication }, id, { name, bytes }) {
      const key = uploadKey({ collectivity, purpose: publication, id }, name);
      await cloud.store.put(inboxBucket, key, bytes, { contentType: 'application/octet-stream' });
    },
  };
};
