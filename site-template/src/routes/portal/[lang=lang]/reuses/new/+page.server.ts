import { publicationId } from '@mahalli/core';
import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { visitOf } from '#lib/portal.ts';
import { orRefuse, refuseVisitor } from '#lib/refusal.ts';
import { emptyReuse, readReuseForm } from '#lib/reuse-form.ts';
import { sentForm } from '#lib/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const config = { onDemand: true };

const documentIn = (url: URL) => {
  const read = v.safeParse(publicationId, url.searchParams.get('document'));
  return read.success ? read.output : error(404, 'no such publication');
};

export const load: PageServerLoad = async ({ platform, url, locals }) => {
  const visit = visitOf(platform);
  const title = await orRefuse(visit.titleOf(documentIn(url)));
  return {
    document: title[locals.locale],
    shown: await visit.markShown(),
    fields: emptyReuse(crypto.randomUUID()),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, platform, setHeaders, url }) => {
    const document = documentIn(url);
    const form = await request.formData();
    const sent = sentForm(form);
    const { fields, reported, wrong } = readReuseForm(form, locals.locale);
    const kept = { fields, shown: sent.shown };
    if (reported === undefined) return fail(422, { ...kept, wrong });
    try {
      await visitOf(platform).reportReuse(sent, { ...reported, document });
    } catch (thrown) {
      return refuseVisitor({ setHeaders }, thrown, kept);
    }
    return { done: true };
  },
};
