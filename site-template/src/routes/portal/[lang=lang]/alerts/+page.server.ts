import { fail } from '@sveltejs/kit';
import { alertFieldsFrom, readAlertForm } from '#lib/alert-form.ts';
import { visitOf } from '#lib/portal.ts';
import { refuseVisitor } from '#lib/refusal.ts';
import { sentForm } from '#lib/sent-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const config = { onDemand: true };

export const load: PageServerLoad = async ({ platform, url }) => ({
  shown: await visitOf(platform).markShown(),
  fields: alertFieldsFrom(url.searchParams),
});

export const actions: Actions = {
  default: async ({ request, locals, platform, setHeaders }) => {
    const form = await request.formData();
    const sent = sentForm(form);
    const { fields, asked } = readAlertForm(form, locals.locale);
    if (asked === undefined) return fail(422, { fields, shown: sent.shown, wrong: true });
    try {
      await visitOf(platform).askSubscription(sent, asked);
    } catch (thrown) {
      return refuseVisitor({ setHeaders }, thrown, { fields, shown: sent.shown });
    }
    return { asked: true };
  },
};
