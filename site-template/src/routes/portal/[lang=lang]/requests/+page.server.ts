import { question } from '@mahalli/finding';
import * as v from 'valibot';
import { visitOf } from '#lib/portal.ts';
import type { PageServerLoad } from './$types';

export const config = { onDemand: true };

export const load: PageServerLoad = async ({ platform, locals, url }) => {
  const asked = v.parse(question, Object.fromEntries(url.searchParams));
  return {
    words: asked.q,
    found: asked.q === '' ? null : await visitOf(platform).search(locals.locale, asked),
  };
};
