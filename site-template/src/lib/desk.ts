import { error, type RequestEvent } from '@sveltejs/kit';
import type { Desk, Reception } from '#lib/bureau.ts';
import { outwardPath } from '#lib/portal.ts';

type Asked = Pick<RequestEvent, 'cookies' | 'platform' | 'url' | 'locals' | 'request'>;

/**
 * The cookie that holds a session's token. The `__Host-` prefix binds it to one host and to TLS; a plain
 * http origin, which only exists on one's own machine, cannot have it.
 */
export const sessionCookie = (origin: URL): string =>
  origin.protocol === 'https:' ? '__Host-session' : 'session';

/** The cookie that ties a sign-in under way to the browser that began it. */
export const stateCookie = (origin: URL): string =>
  origin.protocol === 'https:' ? '__Host-sign-in' : 'sign-in';

/** The way into the bureau; a host without one has no such page. */
export const receptionOf = (platform: Readonly<App.Platform> | undefined): Reception =>
  platform?.reception ?? error(404, 'no bureau');

/** Only a page of this bureau may be returned to: a link from elsewhere cannot send staff anywhere else. */
export const ownPath = (asked: string | null, fallback: string): string =>
  asked !== null && /^\/(?:ar|fr)(?:[/?]|$)/.test(asked) && !asked.includes('\\') ? asked : fallback;

/** The desk of whoever sent this request, while their session lasts. */
export const deskOf = async ({ cookies, platform, url }: Asked): Promise<Desk | undefined> => {
  const token = cookies.get(sessionCookie(url));
  return token === undefined ? undefined : platform?.reception?.desk(token);
};

/** Pages whose forms say who asks for information: that is kept in the vault alone, not even for a moment elsewhere. */
const ofRequesters = /\/requests(?:\/|$)/;

/**
 * Sends someone without a session to sign in, and back to the same page afterwards.
 *
 * What they had typed is kept for the same person: the page they come back to shows it again. What says who asks for
 * information is not.
 */
export const toSignIn = async (event: Asked): Promise<Response> => {
  const { cookies, locals, platform, request, url } = event;
  const token = cookies.get(sessionCookie(url));
  const back = new URL(outwardPath(url.pathname) + url.search, url);
  // The name of a form action is not part of a page's address.
  for (const name of [...back.searchParams.keys()]) if (name.startsWith('/')) back.searchParams.delete(name);
  if (request.method === 'POST' && token !== undefined && !ofRequesters.test(back.pathname)) {
    const typed = new URLSearchParams();
    for (const [name, value] of await request.formData())
      if (typeof value === 'string') typed.append(name, value);
    const reference = await platform?.reception?.rescue(token, typed.toString());
    if (reference !== undefined) back.searchParams.set('rescued', reference);
  }
  const query = new URLSearchParams({ to: back.pathname + back.search });
  if (token !== undefined) query.set('ended', '1');
  return new Response(null, {
    status: 303,
    headers: { location: `/${locals.locale}/sign-in?${query}`, 'cache-control': 'no-store' },
  });
};

/** The desk that the page belongs to; the bureau's pages are never reached without one. */
export const requireDesk = (locals: App.Locals): Desk => locals.desk ?? error(401, 'session.expired');

/** The form that was rescued when a session ended, for the page it was sent from. */
export const rescuedForm = async (
  { platform, url }: Pick<RequestEvent, 'platform' | 'url'>,
  { session }: Desk,
): Promise<URLSearchParams | undefined> => {
  const reference = url.searchParams.get('rescued');
  if (reference === null) return undefined;
  const form = await receptionOf(platform).rescued(reference, session.subject);
  return form === undefined ? undefined : new URLSearchParams(form);
};
