import { may } from '@mahalli/core';
import { type CaseDeed, caseDeeds } from '@mahalli/i18n/bureau';
import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { caseSteps, dayOf, typedCase } from '#lib/case-form.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refusalOf, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const [opened, site, portal] = await orRefuse(
    Promise.all([
      bureau.request(params.code, params.id),
      bureau.site(params.code),
      bureau.portalSite(params.code),
    ]),
  );
  return {
    code: params.code,
    opened,
    site: { name: site.name },
    origin: portal.origin,
    once: crypto.randomUUID(),
    done: caseDeeds.find((one) => one === url.searchParams.get('done')) ?? null,
    writes: may(memberships, 'request.write', params.code),
    heads: may(memberships, 'complaint.answer', params.code),
  };
};

type Asked = RequestEvent<RouteParams>;

/** Does what a form asks, or gives it back with what was typed and the fields to look at again. */
const doing =
  (deed: Exclude<CaseDeed, 'answered'>) =>
  async ({ request, locals, params }: Asked) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const { fields, sent } = typedCase(form);
    const read = caseSteps[deed](form);
    if ('wrong' in read) return fail(422, { typed: { deed, fields, wrong: read.wrong } });
    try {
      await read.act(bureau, [params.code, params.id], sent);
    } catch (thrown) {
      const day = refusalOf(thrown)?.code === 'input.invalid' ? dayOf[deed] : undefined;
      return refuse(thrown, { typed: { deed, fields, wrong: day === undefined ? [] : [day] } });
    }
    redirect(303, `/${locals.locale}/${params.code}/requests/${params.id}?done=${deed}`);
  };

export const actions: Actions = {
  assign: doing('assigned'),
  ask: doing('asked'),
  extend: doing('extended'),
  note: doing('noted'),
  deliver: doing('delivered'),
  link: doing('linked'),
  complain: doing('complained'),
  answerComplaint: doing('headAnswered'),
  outside: doing('outside'),
  reissue: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const { sent } = typedCase(await request.formData());
    try {
      const receipt = await bureau.reissueCode(params.code, params.id, sent);
      const { request: found } = await bureau.request(params.code, params.id);
      return { issued: { receipt, inLanguage: found.locale } };
    } catch (thrown) {
      return refuse(thrown, {});
    }
  },
};
