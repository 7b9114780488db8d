import { nationalOf } from '#lib/national.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) =>
  new Response(
    `User-agent: *\nAllow: /\nDisallow: /*/search\nSitemap: ${await nationalOf(platform).origin()}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
