import { failureStatus } from '@mahalli/contracts';
import { may, type RequestDecision } from '@mahalli/core';
import { date } from '@mahalli/i18n';
import { cannedTexts, filledText } from '@mahalli/registry/request-law';
import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import type { DecisionMistake } from '#lib/decision-form.ts';
import { noDecision, readDecision, withCanned } from '#lib/decision-form.ts';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau, memberships } = requireDesk(locals);
  const [opened, site] = await orRefuse(
    Promise.all([bureau.request(params.code, params.id), bureau.site(params.code)]),
  );
  return {
    code: params.code,
    opened,
    site: {
      name: site.name,
      placeName: site.placeName,
      officer: site.officer,
      contacts: site.contacts,
    },
    once: crypto.randomUUID(),
    fields: noDecision,
    writes: may(memberships, 'request.write', params.code),
  };
};

type Asked = RequestEvent<RouteParams>;

/** What is given back whichever button was pressed, beside what was typed. */
interface Given {
  readonly step: 'edit' | 'preview';
  /** What the letter that is read before it is sent decides. */
  readonly decision: RequestDecision | null;
  readonly mistakes: readonly DecisionMistake[];
  readonly refused: Refused | null;
}

const editing: Given = { step: 'edit', decision: null, mistakes: [], refused: null };

const preview = async ({ request, locals, params }: Asked) => {
  const { bureau } = requireDesk(locals);
  const form = await request.formData();
  const { fields, decision, mistakes } = readDecision(form);
  if (decision === undefined) return fail(422, { ...editing, fields, mistakes });
  try {
    const { said } = await bureau.request(params.code, params.id);
    // Said before the letter is read, though sending would be refused all the same.
    if (decision.grounds.includes('R5') && !said.some(({ kind }) => kind === 'clarification-asked')) {
      const code = 'request.clarification-first';
      const refused: Refused = { code, details: {} };
      return fail(failureStatus[code], { ...editing, fields, refused });
    }
  } catch (thrown) {
    return refuse(thrown, { ...editing, fields });
  }
  const previewed: Given = { ...editing, step: 'preview', decision };
  return { ...previewed, fields };
};

export const actions: Actions = {
  preview,
  edit: async ({ request }: Asked) => ({ ...editing, fields: readDecision(await request.formData()).fields }),
  canned: async ({ request, locals, params }: Asked) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const chosen = cannedTexts.find(({ code }) => code === form.get('canned'));
    const [{ request: found, reference }, site] = await orRefuse(
      Promise.all([bureau.request(params.code, params.id), bureau.site(params.code)]),
    );
    const known = {
      reference,
      received: date(found.locale, found.receivedOn),
      collectivity: site.name[found.locale],
    };
    const text = chosen === undefined ? '' : filledText(chosen.text[found.locale], known);
    return { ...editing, fields: withCanned(form, chosen, text) };
  },
  send: async ({ request, locals, params }: Asked) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const { fields, decision, mistakes } = readDecision(form);
    if (decision === undefined) return fail(422, { ...editing, fields, mistakes });
    try {
      await bureau.answerRequest(params.code, params.id, sentWith(form), decision, fields.explanation);
    } catch (thrown) {
      return refuse(thrown, { ...editing, fields });
    }
    redirect(303, `/${locals.locale}/${params.code}/requests/${params.id}?done=answered`);
  },
};
