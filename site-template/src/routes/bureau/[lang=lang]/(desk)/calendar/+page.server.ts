import { holidaysOf, may } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import { announcementOf, holidayFieldsOf, holidayOf } from '#lib/calendar-form.ts';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { calendar, today } = await orRefuse(bureau.calendar('directorate'));
  const years = Object.groupBy(holidaysOf(calendar), ({ dates: [first] }) => first.slice(0, 4));
  return {
    version: calendar.version,
    fixed: calendar.fixed,
    years: Object.entries(years)
      .map(([year, holidays = []]) => ({ year, holidays, past: year < today.slice(0, 4) }))
      .toReversed(),
    today,
    changes: may(memberships, 'calendar.write', 'directorate'),
    once: crypto.randomUUID(),
    done: url.searchParams.get('done') === 'saved',
  };
};

export const actions: Actions = {
  add: async ({ request, locals }) => {
    const form = await request.formData();
    const fields = holidayFieldsOf(form);
    const added = holidayOf(fields);
    if (added === undefined) return fail(422, { fields, missing: 'add' });
    try {
      await requireDesk(locals).bureau.addHoliday('directorate', sentWith(form), added.first, added.days);
    } catch (thrown) {
      return refuse(thrown, { fields });
    }
    redirect(303, `/${locals.locale}/calendar?done=saved`);
  },
  announce: async ({ request, locals }) => {
    const form = await request.formData();
    const announced = announcementOf(form);
    if (announced === undefined) return fail(422, { missing: String(form.get('from') ?? '') });
    const { source, ...moved } = announced;
    try {
      await requireDesk(locals).bureau.announceHoliday('directorate', sentWith(form), moved, source);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/calendar?done=saved`);
  },
  remove: async ({ request, locals }) => {
    const form = await request.formData();
    try {
      const date = String(form.get('date') ?? '');
      await requireDesk(locals).bureau.removeDay('directorate', sentWith(form), date);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/calendar?done=saved`);
  },
};
