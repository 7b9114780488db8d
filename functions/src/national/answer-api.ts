import {
  type ApiCollectivity,
  type ApiCoverage,
  type ApiPublication,
  type Origins,
  publicationAddress,
  publicationJsonAddress,
} from '@mahalli/contracts';
import {
  type AskedOfClock,
  type ClockDeps,
  type CollectivityCode,
  countRequest,
  Failure,
  type RegisteredCollectivity,
  type SiteState,
} from '@mahalli/core';
import { collectivities, findCollectivity, searchCollectivities } from '@mahalli/registry';
import type { FeedQuery, National } from '../adapters/dynamo-national.ts';
import { type OpenSites, readOpenSites } from './national-content.ts';

/** What the public API reads from: the registry and the directorate's copies, never a collectivity's own rows. */
export interface ApiDeps {
  readonly national: Pick<National, 'list' | 'find' | 'feed'>;
  readonly origins: Origins;
}

const told = (
  { code, kind, slug, placeName, parentCode, population }: RegisteredCollectivity,
  site: { readonly state: SiteState; readonly hosts: string[] } | undefined,
): ApiCollectivity => ({
  code,
  kind,
  slug,
  nameFr: placeName.fr,
  nameAr: placeName.ar,
  parentCode,
  population,
  state: site?.state ?? null,
  hosts: site?.hosts ?? [],
});

/** A page of what is asked for: every collectivity of the country, or those whose site is in one state. */
export const listCollectivities = async (
  { national }: ApiDeps,
  {
    state,
    q = '',
    limit,
    cursor = '',
  }: {
    readonly state?: SiteState | undefined;
    readonly q?: string | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<{ items: ApiCollectivity[]; next: string | null }> => {
  const open: OpenSites = await readOpenSites(national);
  const named =
    q.trim() === '' ? collectivities() : searchCollectivities(q, { limit: collectivities().length });
  const found = named
    .map((one) => told(one, open.get(one.code)))
    .filter((one) => state === undefined || one.state === state);
  // The cursor is the code that the page before ended with: a code that left the list in between starts over.
  const start = cursor === '' ? 0 : found.findIndex(({ code }) => code === cursor) + 1;
  const items = found.slice(start, start + limit);
  const last = items.at(-1);
  return { items, next: start + limit < found.length && last !== undefined ? last.code : null };
};

/** A page of the live sites of the country or of a region, with how far each has come with what the law asks. */
export const listCoverage = async (
  { national }: Pick<ApiDeps, 'national'>,
  {
    region = '',
    limit,
    cursor = '',
  }: {
    readonly region?: string | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<{ items: ApiCoverage[]; next: string | null }> => {
  // Codes sort by region: a page begins after the cursor, or just before the region does.
  const before = region === '' ? undefined : `${String(Number(region) - 1).padStart(2, '0')}~`;
  const { records, after: next } = await national.list('live', cursor === '' ? before : cursor, limit);
  const here = records.filter(({ code }) => code.startsWith(region));
  const items = here.map(({ code, name, coverage, late, publications, lastPublishedAt }) => ({
    code,
    nameFr: name.fr,
    nameAr: name.ar,
    ...coverage,
    late,
    publications,
    lastPublishedAt,
  }));
  return { items, next: next?.startsWith(region) ? next : null };
};

/** The dates of law 31.13 for a request received on a day, with how each was counted. */
export const getDeadlines = async (deps: ClockDeps, asked: AskedOfClock) => {
  const { dates, ...counted } = await countRequest(deps, asked);
  return { ...counted, dates: dates.map((date) => ({ ...date, steps: [...date.steps] })) };
};

/** Any of the collectivities of the country, or `collectivity.unknown`. */
export const getCollectivity = async (
  { national }: ApiDeps,
  code: CollectivityCode,
): Promise<ApiCollectivity> => {
  const one = findCollectivity(code);
  if (one === undefined) throw new Failure('collectivity.unknown', { code });
  return told(one, await national.find(code));
};

/** A page of the country's publications, the newest first. */
export const listPublications = async (
  { national, origins }: ApiDeps,
  query: FeedQuery,
): Promise<{ items: ApiPublication[]; next: string | null }> => {
  const { entries, cursor } = await national.feed(query);
  const items = await Promise.all(
    entries.map(async (entry) => {
      const host = (await national.find(entry.collectivity))?.hosts[0] ?? '';
      const origin = origins.of(host);
      return {
        ...entry,
        url: {
          ar: origin + publicationAddress('ar', entry.number),
          fr: origin + publicationAddress('fr', entry.number),
          json: origin + publicationJsonAddress(entry.number),
        },
      };
    }),
  );
  return { items, next: cursor ?? null };
};
