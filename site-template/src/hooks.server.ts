import { directions, locale as localeSchema } from '@mahalli/core';
import type { Handle } from '@sveltejs/kit/hooks';
import * as v from 'valibot';
import { deskOf, toSignIn } from '#lib/desk.ts';

/** The pages of the bureau that one reaches without having signed in. */
const open = new Set([
  '/bureau',
  '/bureau/[lang=lang]/sign-in',
  '/bureau/[lang=lang]/sign-in/begin',
  '/bureau/[lang=lang]/sign-in/callback',
  '/bureau/[lang=lang]/signed-out',
  '/bureau/[lang=lang]/preview/[token]',
]);

/** Writes the language of the page into its first line, and lets only those signed in into the bureau. */
export const handle: Handle = async ({ event, resolve }) => {
  const asked = v.safeParse(localeSchema, event.params.lang);
  const locale = asked.success ? asked.output : 'ar';
  event.locals.locale = locale;
  if (event.route.id?.startsWith('/bureau')) {
    const desk = await deskOf(event);
    if (desk !== undefined) event.locals.desk = desk;
    else if (!open.has(event.route.id)) return toSignIn(event);
  }
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('lang="%lang%" dir="%dir%"', `lang="${locale}" dir="${directions[locale]}"`),
  });
};
