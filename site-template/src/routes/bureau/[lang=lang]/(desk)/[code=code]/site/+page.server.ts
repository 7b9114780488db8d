import { may, siteStates, siteTransitions } from '@mahalli/core';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import { fieldsOfSite, type SiteFields, siteChangeOf, siteFieldsOf } from '#lib/site-form.ts';
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
    steps: site.state === 'provisioned' ? await orRefuse(desk.bureau.goLive(code)) : [],
    next: may(desk.memberships, 'site.move', code) ? siteTransitions[site.state] : [],
    writes: may(desk.memberships, 'site.write', code),
    exports: may(desk.memberships, 'site.export', code),
    done: dones.find((one) => one === event.url.searchParams.get('done')) ?? null,
  };
};

/** What the page shows when a form could not be obeyed. */
interface Unsaved {
  readonly fields: SiteFields;
  readonly version: number;
  readonly mistake?: 'officer' | 'too-long';
  readonly refused?: Refused;
  readonly theirs?: SiteFields;
}

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const fields = siteFieldsOf(form);
    const sent = sentWith(form);
    const read = siteChangeOf(fields);
    if ('mistake' in read) {
      const unsaved: Unsaved = { fields, version: sent.version, mistake: read.mistake };
      return fail(422, unsaved);
    }
    try {
      await bureau.changeSite(params.code, sent, read.change);
    } catch (thrown) {
      if (refusalOf(thrown)?.code !== 'site.changed') {
        const unsaved: Unsaved = { fields, version: sent.version };
        return refuse(thrown, unsaved);
      }
      const stored = await bureau.site(params.code);
      const unsaved: Unsaved = { fields, version: stored.version, theirs: fieldsOfSite(stored) };
      return refuse(thrown, unsaved);
    }
    redirect(303, `/${locals.locale}/${params.code}/site?done=saved`);
  },
  move: async ({ request, locals, params }) => {
    const form = await request.formData();
    const to = siteStates.find((state) => state === form.get('to'));
    if (to === undefined) error(400, { message: 'no such state', code: 'input.invalid' });
    try {
      await requireDesk(locals).bureau.changeSiteState(params.code, sentWith(form), to);
    } catch (thrown) {
      const unmoved: Partial<Unsaved> = {};
      return refuse(thrown, unmoved);
    }
    redirect(303, `/${locals.locale}/${params.code}/site?done=moved`);
  },
};
