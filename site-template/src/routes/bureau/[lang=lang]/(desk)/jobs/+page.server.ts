import { jobId, may } from '@mahalli/core';
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { bureau, memberships } = requireDesk(locals);
  const [jobs, templates] = await Promise.all([
    orRefuse(bureau.jobs('directorate')),
    orRefuse(bureau.templates('directorate')),
  ]);
  return {
    jobs: jobs.map(({ work, ...job }) => ({ ...job, kind: work.kind, of: work.steps.length })),
    templates,
    opens: may(memberships, 'site.open', 'directorate'),
    once: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  rollout: async ({ request, locals }) => {
    const form = await request.formData();
    const id = v.safeParse(jobId, form.get('once'));
    const version = form.get('version');
    if (!id.success || typeof version !== 'string') {
      error(400, { message: 'an unreadable form', code: 'input.invalid' });
    }
    try {
      await requireDesk(locals).bureau.startRollout('directorate', id.output, version);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/jobs/${id.output}`);
  },
};
