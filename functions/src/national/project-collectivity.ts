import {
  type CategoryCode,
  type CollectivityCode,
  categoryStandings,
  coverageOf,
  Failure,
  type PublicationLaw,
  type PublicationReadings,
  type PublishedEntry,
  type Schemes,
  type Scope,
  type Sites,
  schemeOf,
  shownDay,
  standingsOf,
} from '@mahalli/core';
import type { National } from '../adapters/dynamo-national.ts';
import type { Change } from '../runtime/change.ts';

/** What copying a collectivity for the directorate needs. */
export interface ProjectionDeps {
  readonly sites: Sites;
  readonly schemes: Schemes;
  readonly law: PublicationLaw;
  readonly publications: Pick<PublicationReadings, 'published'>;
  readonly national: Pick<National, 'record' | 'announce'>;
  /** The number of the last journal entry of a scope: it grows with each write, and so orders copies. */
  readonly lastWrite: (scope: Scope) => Promise<number>;
}

const countByCategory = (entries: readonly PublishedEntry[]): Record<string, number> => {
  const counts = new Map<CategoryCode, number>();
  for (const { edition } of entries) counts.set(edition.category, (counts.get(edition.category) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/**
 * Copies what is public of a collectivity into the directorate's read models: its site, the figures of its
 * publications, and those publications that are `concerned` for the country's feed.
 *
 * The number of its last write is read before the copy is: a copy made at the same time from older content can
 * only be refused in its favour, and whoever wrote in between will have it made again. With every publication concerned, it rebuilds the copy from nothing.
 */
export const projectCollectivity = async (
  { sites, schemes, law, publications, national, lastWrite }: ProjectionDeps,
  code: CollectivityCode,
  concerned: (entry: PublishedEntry) => boolean,
): Promise<void> => {
  const sourceVersion = await lastWrite(code);
  const [site, scheme, published] = await Promise.all([
    sites.find(code),
    schemeOf({ schemes }, code),
    publications.published(code),
  ]);
  if (site === undefined) throw new Failure('site.unknown', { code });
  const { kind, slug, name, parentCode, population, state, hosts, root } = site;
  const standing = published.filter(({ withdrawal }) => withdrawal === null);
  const standings = standingsOf(law, site, scheme, published, shownDay(scheme, site));
  const dates = published.map(({ edition }) => edition.publishedAt).toSorted();
  await national.record({
    code,
    kind,
    slug,
    name,
    parentCode,
    population,
    state,
    hosts,
    root,
    publications: standing.length,
    byCategory: countByCategory(standing),
    coverage: coverageOf(categoryStandings(law, site.kind, standings, published)),
    late: standings.filter(({ state: one }) => one === 'late').length,
    lastPublishedAt: dates.at(-1) ?? null,
    sourceVersion,
  });
  // A site that is not open shows nothing, in the feed as at its address.
  for (const { number, edition, withdrawal } of published.filter(concerned)) {
    await national.announce(
      {
        collectivity: code,
        number,
        category: edition.category,
        title: edition.title,
        publishedAt: edition.firstPublishedAt,
      },
      withdrawal === null && state === 'live',
      sourceVersion,
    );
  }
};

/** Which publications the changes of a collectivity concern: all of them when its site changed. */
export const concernedBy = (changes: readonly Change[]): ((entry: PublishedEntry) => boolean) => {
  const rows = new Set(changes.map(({ sk }) => sk));
  const moved = changes.some(
    ({ sk, before, after }) => sk === 'SITE' && before?.['state'] !== after?.['state'],
  );
  return ({ id }) => moved || rows.has(`PUBLICATION#${id}`);
};
