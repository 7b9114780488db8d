import {
  fileAddress,
  publicationAddress,
  publicationCsvAddress,
  publicationJsonAddress,
} from '@mahalli/contracts';
import { categories } from '@mahalli/registry/categories';
import { error } from '@sveltejs/kit';
import { openTable } from '#lib/open-table.ts';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** A publication for software: both languages, its facts and its licence; a tombstone when withdrawn. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const number = Number(params.number);
  const [site, entry] = await Promise.all([portal.site(), portal.entry(number)]);
  if (entry === null) error(404, 'no such publication');
  const { edition, withdrawal } = entry;
  const table =
    withdrawal === null && edition.model !== null ? await portal.table(entry.id, edition.edition) : null;
  const source = {
    number,
    collectivity: { code: site.code, name: site.name },
    url: {
      ar: site.origin + publicationAddress('ar', number),
      fr: site.origin + publicationAddress('fr', number),
      json: site.origin + publicationJsonAddress(number),
    },
  };
  const document =
    withdrawal === null
      ? {
          ...source,
          title: edition.title,
          summary: edition.summary,
          body: await portal.body(entry.id, edition.edition),
          bodyFormat: 'text/markdown',
          table:
            table === null ? null : { csv: site.origin + publicationCsvAddress(number), ...openTable(table) },
          category: { code: edition.category, label: categories[edition.category].label },
          office: edition.office,
          documentDate: edition.documentDate,
          publishedAt: edition.firstPublishedAt,
          correctedAt: edition.edition > 1 ? edition.publishedAt : null,
          edition: edition.edition,
          files: edition.attachments.map(({ file, name, picture, ...facts }) => ({
            url: fileAddress(site.filesOrigin, site.code, file, name),
            sha256: file,
            name,
            ...facts,
            width: picture?.width ?? null,
            height: picture?.height ?? null,
          })),
          reuses: (await portal.reuses(number)).map(
            ({ title, by, link, description, locale, reportedAt }) => ({
              title,
              by: by === '' ? null : by,
              url: link,
              description,
              language: locale,
              reportedAt,
            }),
          ),
          licence: 'Law 31.13 of Morocco, article 6',
          demonstration: site.demonstration,
        }
      : { ...source, withdrawn: withdrawal };
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
