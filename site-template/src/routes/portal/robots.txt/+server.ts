import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => {
  const { origin, demonstration } = await portalOf(platform).site();
  const rule = demonstration ? 'Disallow: /' : `Allow: /\nSitemap: ${origin}/sitemap.xml`;
  return new Response(`User-agent: *\n${rule}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
