import { redirect } from '@sveltejs/kit';
import { receptionOf, sessionCookie, stateCookie } from '#lib/desk.ts';
import { outwardPath } from '#lib/portal.ts';
import { refusalOf } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** Where the identity provider sends people back: their session begins, or they start again. */
export const GET: RequestHandler = async ({ platform, cookies, locals, url }) => {
  const state = cookies.get(stateCookie(url));
  const answer = new URL(outwardPath(url.pathname) + url.search, url);
  if (state === undefined) redirect(303, `/${locals.locale}/sign-in?ended=1`);
  const opened = await receptionOf(platform)
    .complete(answer, state)
    .catch((thrown: unknown) => {
      if (refusalOf(thrown) === undefined) throw thrown;
      return undefined;
    });
  cookies.delete(stateCookie(url), { path: '/', secure: url.protocol === 'https:' });
  if (opened === undefined) redirect(303, `/${locals.locale}/sign-in?ended=1`);
  cookies.set(sessionCookie(url), opened.token, {
    path: '/',
    httpOnly: true,
    secure: url.protocol === 'https:',
    sameSite: 'lax',
    // It outlives the session by a day, so that what was typed at its end can be given back to its owner.
    expires: new Date(opened.endsAt.getTime() + 24 * 60 * 60 * 1000),
  });
  redirect(303, opened.returnTo);
};
