import { redirect } from '@sveltejs/kit';
import { receptionOf, sessionCookie } from '#lib/desk.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ platform, cookies, locals, url }) => {
  const token = cookies.get(sessionCookie(url)) ?? '';
  await receptionOf(platform).leave(token);
  cookies.delete(sessionCookie(url), { path: '/', secure: url.protocol === 'https:' });
  redirect(303, `/${locals.locale}/signed-out`);
};
