import { locales } from '@mahalli/core';
import { nationalOf } from '#lib/national.ts';
import { sitemap } from '#lib/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ platform }) => {
  const national = nationalOf(platform);
  const [origin, areas] = await Promise.all([national.origin(), national.areas()]);
  const pages = ['', '/figures', '/api', ...areas.map((code) => `/areas/${code}`)];
  return sitemap(
    origin,
    pages.map((page) => locales.map((locale) => ({ locale, address: `/${locale}${page}` }))),
  );
};
