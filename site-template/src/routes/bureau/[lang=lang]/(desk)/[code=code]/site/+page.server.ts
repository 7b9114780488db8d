import { lacking, may, siteStates, siteTransitions } from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import { fieldsOfSite, siteChangeOf, siteFieldsOf } from '#lib/site-form.ts';
import type { Actions, PageServerLoad } from './$types';

const dones = ['saved', 'moved', 'opened'] as const;

export const load: PageServerLoad = async (event) => {
  const desk = requireDesk(event.locals);
  const { code } = event.params;
  const site = await orRefuse(desk.bureau.site(code));
  const { origin } = await orRefuse(desk.bureau.portalSite(code));
  const rescued = await rescuedForm(event, desk);
  return {
    site,
    origin,
    fields: rescued === undefined ? fieldsOfSite(site) : siteFieldsOf(rescued),
    rescued: rescued !== undefined,
    version: rescued === undefined ? site.version : sentWith(rescued).version,
    once: crypto.randomUUID(),
    lacking: lacking(site),
    next: may(desk.memberships, 'site.move', code) ? siteTransitions[site.state] : [],
    writes: may(desk.memberships, 'site.write', code),
    done: dones.find((one) => one === event.url.searchParams.get('done')) ?? null,
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const fields = siteFieldsOf(form);
    const sent = sentWith(form);
    const read = siteChangeOf(fields);
    if ('mistake' in read) return fail(422, { fields, version: sent.version, mistake: read.mistake });
    try {
      await bureau.changeSite(params.code, sent, read.change);
    } catch (thrown) {
      const stored = await bureau.site(params.code);
      return refuse(thrown, { fields, version: stored.version, theirs: fieldsOfSite(stored) });
    }
    redirect(303, `/${locals.locale}/${params.code}/site?done=saved`);
  },
  move: async ({ request, locals, params }) => {
    const form = await request.formData();
    const to = siteStates.find((state) => state === form.get('to'));
    if (to === undefined) return fail(422, { mistake: 'state' as const });
    try {
      await requireDesk(locals).bureau.changeSiteState(params.code, sentWith(form), to);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/site?done=moved`);
  },
};
