import { resumeJobs } from '../jobs/do-jobs.ts';
import { jobDeps } from '../jobs/job-deps.ts';
import { scheduleHandler } from '../runtime/schedule-handler.ts';

const deps = jobDeps();

export const handler = scheduleHandler(() => resumeJobs(deps));
