import { fileAddress, publicationAddress } from '@mahalli/contracts';
import { locale as localeSchema } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import * as v from 'valibot';
import { portalOf } from '#lib/portal.ts';
import { xml } from '#lib/xml.ts';
import type { RequestHandler } from './$types';

/** The twenty most recent publications as an Atom feed (RFC 4287), in one language. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const locale = v.parse(localeSchema, params.lang);
  const portal = portalOf(platform);
  const [site, latest] = await Promise.all([portal.site(), portal.latest(20)]);
  const self = `${site.origin}/${locale}/feed.atom`;
  const updated = latest
    .map(({ edition }) => edition.publishedAt)
    .toSorted()
    .at(-1);
  const entries = latest.map(({ number, edition }) => {
    const enclosures = edition.attachments.map(
      ({ file, name, mediaType, size, language, description }) =>
        `    <link rel="enclosure" href="${xml(fileAddress(site.filesOrigin, site.code, file, name))}" type="${xml(mediaType)}" length="${size}"${language === 'both' ? '' : ` hreflang="${language}"`} title="${xml(description[locale])}"/>\n`,
    );
    const address = site.origin + publicationAddress(locale, number);
    return `  <entry>
    <id>${xml(address)}</id>
    <title>${xml(edition.title[locale])}</title>
    <link href="${xml(address)}"/>
${enclosures.join('')}    <published>${edition.firstPublishedAt}</published>
    <updated>${edition.publishedAt}</updated>
    <category term="${edition.category}"/>
    <author><name>${xml(edition.office[locale])}</name></author>
    <summary>${xml(edition.summary[locale])}</summary>
  </entry>
`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${xml(self)}</id>
  <title>${xml(`${messages[locale].portal.publications.title} | ${site.name[locale]}`)}</title>
  <link rel="self" href="${xml(self)}"/>
  <link rel="alternate" hreflang="${locale}" href="${xml(`${site.origin}/${locale}/publications`)}"/>
  <updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>${xml(site.name[locale])}</name></author>
${entries.join('')}</feed>
`;
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
