import { collectivityCode, collectivityKinds, jobId } from '@mahalli/core';
import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { OpeningsAsked } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the form of openings holds, as it was typed. */
const askedIn = (form: FormData): OpeningsAsked => {
  const area = v.safeParse(v.union([v.literal('all'), collectivityCode]), form.get('area'));
  const kinds = new Set(form.getAll('kind'));
  return {
    area: area.success ? area.output : null,
    kinds: collectivityKinds.filter((kind) => kinds.has(kind)),
    lines: String(form.get('lines') ?? ''),
  };
};

/** How many of the sites to be opened the preview names. */
const named = 20;

export const load: PageServerLoad = async ({ locals }) => {
  // Nothing is asked for yet: whoever may not open sites learns it here, and not after having typed.
  const nothing: OpeningsAsked = { area: null, kinds: [], lines: '' };
  const { areas } = await orRefuse(requireDesk(locals).bureau.planOpenings('directorate', nothing));
  return {
    areas,
    kinds: collectivityKinds,
    once: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  preview: async ({ request, locals }) => {
    const asked = askedIn(await request.formData());
    const { toOpen, open, mistakes } = await orRefuse(
      requireDesk(locals).bureau.planOpenings('directorate', asked),
    );
    const plan = {
      count: toOpen.length,
      open,
      invited: toOpen.filter(({ administrator }) => administrator !== null).length,
      first: toOpen.slice(0, named).map(({ code, name }) => ({ code, name })),
    };
    return mistakes.length > 0 ? fail(422, { asked, mistakes }) : { asked, plan };
  },
  start: async ({ request, locals }) => {
    const form = await request.formData();
    const asked = askedIn(form);
    const id = v.safeParse(jobId, form.get('once'));
    if (!id.success) error(400, { message: 'an unreadable form', code: 'input.invalid' });
    try {
      await requireDesk(locals).bureau.startOpenings('directorate', id.output, asked);
    } catch (thrown) {
      return refuse(thrown, { asked });
    }
    redirect(303, `/${locals.locale}/jobs/${id.output}`);
  },
};
