import { redirect } from '@sveltejs/kit';
import { ownPath, receptionOf, stateCookie } from '#lib/desk.ts';
import type { RequestHandler } from './$types';

/**
 * Sends the browser to the identity provider. A link and not a form: a form may only lead to this host, and
 * browsers hold its redirections to that.
 */
export const GET: RequestHandler = async ({ platform, locals, cookies, url }) => {
  const to = ownPath(url.searchParams.get('to'), `/${locals.locale}`);
  const { url: provider, state } = await receptionOf(platform).begin(to, locals.locale);
  cookies.set(stateCookie(url), state, {
    path: '/',
    httpOnly: true,
    secure: url.protocol === 'https:',
    sameSite: 'lax',
    maxAge: 600,
  });
  redirect(303, provider, { external: [new URL(provider).origin] });
};
