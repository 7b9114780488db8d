import { exportDays, isFetchable, jobId, jobTransitions } from '@mahalli/core';
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const day = 24 * 3_600_000;

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau } = requireDesk(locals);
  const jobs = await orRefuse(bureau.jobs(params.code));
  const now = new Date();
  return {
    code: params.code,
    exports: jobs
      .filter(({ work }) => work.kind === 'export')
      .map((job) => ({
        id: job.id,
        by: job.by.email,
        startedAt: job.startedAt,
        state: job.state,
        portion: job.portion,
        failures: job.failures,
        underWay: job.state === 'running' || job.heldUntil !== null,
        fetchable: isFetchable(job, now),
        over: job.state === 'done' && job.failed === 0 && !isFetchable(job, now),
        until: new Date(new Date(job.changedAt).getTime() + exportDays * day).toISOString(),
        moves: jobTransitions[job.state],
      })),
    once: crypto.randomUUID(),
  };
};

const jobIn = (form: FormData, field: string) => {
  const id = v.safeParse(jobId, form.get(field));
  if (!id.success) error(400, { message: 'an unreadable form', code: 'input.invalid' });
  return id.output;
};

export const actions: Actions = {
  prepare: async ({ request, locals, params }) => {
    const id = jobIn(await request.formData(), 'once');
    try {
      await requireDesk(locals).bureau.startExport(params.code, id);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/export`);
  },
  move: async ({ request, locals, params }) => {
    const form = await request.formData();
    const to = form.get('to');
    if (to !== 'running' && to !== 'paused') {
      error(400, { message: 'no such state', code: 'input.invalid' });
    }
    try {
      await requireDesk(locals).bureau.moveJob(params.code, jobIn(form, 'job'), to);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/export`);
  },
};
