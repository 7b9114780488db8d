import { freeJobIn } from '../adapters/dynamo-jobs.ts';
import { doJob } from '../jobs/do-jobs.ts';
import { jobDeps } from '../jobs/job-deps.ts';
import { readChange } from '../runtime/change.ts';
import { streamHandler } from '../runtime/stream-handler.ts';

const deps = jobDeps();

export const handler = streamHandler({
  read: (record) => freeJobIn(readChange(record)),
  groupOf: ({ scope, id }) => `${scope} ${id}`,
  act: (_group, [job]) => doJob(deps, job),
});
