import { failedWork, jobId, jobTransitions, may, nextStop } from '@mahalli/core';
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many of the sites just done are offered for a look. */
const looks = 3;

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { job, names } = await orRefuse(bureau.job('directorate', params.job));
  const { work, tried, state } = job;
  const ringEnd = work.kind === 'rollout' && state === 'paused' && work.rings.includes(tried);
  const nameOf = (code: string) => names[code] ?? { ar: code, fr: code };
  const done = ringEnd ? work.steps.slice(0, tried).slice(-looks) : [];
  return {
    job: { ...job, work: undefined, kind: work.kind, of: work.steps.length },
    failures: job.failures.map((failure) => ({ ...failure, name: nameOf(failure.code) })),
    /** Where the present ring ended, for a look before the next one. */
    ring: ringEnd
      ? { next: nextStop(job), seen: done.map(({ code }) => ({ code, name: nameOf(code) })) }
      : null,
    moves: may(memberships, 'job.move', 'directorate') ? jobTransitions[state] : [],
    retries:
      state === 'done' && failedWork(job) !== undefined && may(memberships, 'site.open', 'directorate'),
    once: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  move: async ({ request, locals, params }) => {
    const to = (await request.formData()).get('to');
    if (to !== 'running' && to !== 'paused') {
      error(400, { message: 'no such state', code: 'input.invalid' });
    }
    try {
      await requireDesk(locals).bureau.moveJob('directorate', params.job, to);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/jobs/${params.job}`);
  },
  retry: async ({ request, locals, params }) => {
    const id = v.safeParse(jobId, (await request.formData()).get('once'));
    if (!id.success) error(400, { message: 'an unreadable form', code: 'input.invalid' });
    try {
      await requireDesk(locals).bureau.retryJob('directorate', id.output, params.job);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/jobs/${id.output}`);
  },
};
