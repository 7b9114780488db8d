import type { Locale } from '@mahalli/core';
import { xml } from '#lib/xml.ts';

/** A page in one of its languages. */
interface Version {
  readonly locale: Locale;
  readonly address: string;
}

/** The sitemap of a site: every page in every language, each telling where its other language is. */
export const sitemap = (origin: string, pages: readonly (readonly Version[])[]): Response => {
  const entries = pages.flatMap((versions) => {
    const links = versions
      .map(
        ({ locale, address }) =>
          `<xhtml:link rel="alternate" hreflang="${locale}" href="${xml(origin + address)}"/>`,
      )
      .join('');
    return versions.map(({ address }) => `<url><loc>${xml(origin + address)}</loc>${links}</url>`);
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
