import type { CatalogueFormat } from '@mahalli/contracts';
import { error } from '@sveltejs/kit';
import { datasetFiles } from '#lib/catalogue/dataset-files.ts';
import { describePortal } from '#lib/catalogue/describe.ts';
import { jsonLd, type Resource, turtle } from '#lib/catalogue/graph.ts';
import type { PortalContent } from '#lib/content.ts';

const writers: Readonly<
  Record<
    CatalogueFormat,
    { readonly type: string; readonly write: (resources: readonly Resource[]) => string }
  >
> = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonld: { type: 'application/ld+json', write: jsonLd },
};

/** A description as a harvester asked for it. */
export const written = (resources: readonly Resource[], format: CatalogueFormat): Response =>
  new Response(writers[format].write(resources), { headers: { 'content-type': writers[format].type } });

/** A page of the catalogue of a portal, or 404 when there is no such page. */
export const cataloguePage = async (
  portal: PortalContent,
  format: CatalogueFormat,
  page: number | null,
): Promise<Response> => {
  const [site, listed] = await Promise.all([portal.site(), portal.catalogue(page)]);
  if (listed === null) error(404, 'no such page');
  const files = new Map(
    await Promise.all(
      listed.entries.map(async (entry) => [entry, await datasetFiles(portal, site, entry)] as const),
    ),
  );
  const described = describePortal(site, listed, { format, page }, (entry) => files.get(entry) ?? []);
  return written(described, format);
};
