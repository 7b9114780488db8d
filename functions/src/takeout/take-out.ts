import { createHash } from 'node:crypto';
import type { Origins } from '@mahalli/contracts';
import {
  type CollectivityCode,
  type LookHistory,
  type Members,
  namesOfPhoto,
  type PublicationHistory,
  type PublicationReadings,
  type Publications,
  type Site,
  schemeOf,
  siteOf,
} from '@mahalli/core';
import type { PublishedPages, RenderedPage } from '@mahalli/publishing';
import type { PortalSources } from '../portal/load-portal.ts';
import { portalSiteOf } from '../portal/portal-content.ts';
import { type PageDeps, publishPortal } from '../portal/publish-pages.ts';
import { csv } from './csv.ts';
import { readme } from './readme.ts';
import { fileOf, relink, withOwnFiles } from './relink.ts';

/** A file of what a collectivity leaves with. */
export interface TakenFile {
  /** Its place in the folder. */
  readonly path: string;
  readonly body: Uint8Array;
}

/** What taking a site out needs. */
export type TakeOutDeps = Omit<PageDeps, 'pagesOf'> &
  PortalSources & {
    readonly publications: Publications & PublicationReadings;
    readonly history: PublicationHistory;
    readonly members: Members;
    readonly looks: LookHistory;
    /** A file of the collectivity that the public reads, by its place under the host of files. */
    readonly file: (code: CollectivityCode, key: string) => Promise<Uint8Array>;
    readonly journal: (code: CollectivityCode) => Promise<readonly unknown[]>;
    /** What all sites share (style sheets), by its address. */
    readonly asset: (address: string) => Promise<Uint8Array>;
    readonly origins: Origins;
  };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const json = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, null, 2)}\n`);

/** Every page of a site, rendered anew: what is kept on the way is not needed. */
const renderAll = async (deps: TakeOutDeps, code: CollectivityCode): Promise<Map<string, RenderedPage>> => {
  const pages = new Map<string, RenderedPage>();
  const inMemory: PublishedPages = {
    index: async () => undefined,
    saveIndex: async () => 'the only one',
    put: async (path, page) => {
      pages.set(path, page);
    },
    remove: async () => {},
  };
  await publishPortal({ ...deps, pagesOf: () => inMemory }, code);
  return pages;
};

const isPage = ({ contentType }: RenderedPage): boolean => contentType.startsWith('text/html');

const sharedIn = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src)="(?<address>\/_app\/[^"]+)"/g)].flatMap(
    ({ groups }) => groups?.['address'] ?? [],
  );

/** What the collectivity published and wrote, as files that any program reads. */
async function* records(deps: TakeOutDeps, code: CollectivityCode): AsyncGenerator<TakenFile> {
  const { publications, history, members } = deps;
  const site = await siteOf(deps, code);
  const { origin } = portalSiteOf(site, deps.origins, []);
  const published = await publications.published(code);
  yield { path: 'data/site.json', body: json(site) };
  yield {
    path: 'data/publications.json',
    body: json(
      await Promise.all(
        published.map(async (entry) => ({
          ...entry,
          body: await publications.body(code, entry.id, entry.edition.edition),
          table: (await publications.table(code, entry.id, entry.edition.edition)) ?? null,
        })),
      ),
    ),
  };
  yield {
    path: 'data/publications.csv',
    body: encode(
      csv(
        [
          'number',
          'category',
          'date',
          'title_ar',
          'title_fr',
          'office_ar',
          'office_fr',
          'address',
          'withdrawn',
        ],
        published.map(({ number, edition, withdrawal }) => [
          String(number),
          edition.category,
          edition.documentDate,
          edition.title.ar,
          edition.title.fr,
          edition.office.ar,
          edition.office.fr,
          `${origin}/fr/publications/${number}`,
          withdrawal === null ? '' : withdrawal.at,
        ]),
      ),
    ),
  };
  for (const { id } of await publications.rows(code)) {
    const [whole, comments, versions] = await Promise.all([
      publications.find(code, id),
      history.comments(code, id),
      history.versions(code, id),
    ]);
    const saved = await Promise.all(versions.map(({ version }) => history.version(code, id, version)));
    yield {
      path: `internal/publications/${id}.json`,
      body: json({ publication: whole, comments, versions: saved }),
    };
  }
  const pages = await deps.ownPages.list(code);
  yield {
    path: 'internal/pages.json',
    body: json(await Promise.all(pages.map(({ slug }) => deps.ownPages.versions(code, slug)))),
  };
  yield { path: 'internal/looks.json', body: json(await deps.looks.versions(code)) };
  yield { path: 'internal/scheme.json', body: json(await schemeOf(deps, code)) };
  yield { path: 'internal/team.json', body: json(await members.list(code)) };
  yield { path: 'internal/journal.json', body: json(await deps.journal(code)) };
}

/** The files that belong to the site itself: its photograph, in its sizes. */
const namesOfOwn = ({ photo }: Site): readonly string[] =>
  photo === null ? [] : namesOfPhoto(photo).map((name) => `${photo.file}/${name}`);

/** The portal as files that open from a disk. */
async function* staticSite(deps: TakeOutDeps, code: CollectivityCode): AsyncGenerator<TakenFile> {
  const site = await siteOf(deps, code);
  const { origin } = portalSiteOf(site, deps.origins, []);
  const pages = await renderAll(deps, code);
  const decoder = new TextDecoder();
  const shared = new Set(
    [...pages.values()].filter(isPage).flatMap(({ body }) => sharedIn(decoder.decode(body))),
  );
  const held = new Set([...pages.keys(), ...shared]);
  const photograph = namesOfOwn(site);
  const files = `${deps.origins.files}/${code}/`;
  for (const [address, page] of pages) {
    const body = isPage(page)
      ? encode(
          withOwnFiles(relink(decoder.decode(page.body), address, held, origin), address, files, photograph),
        )
      : page.body;
    yield { path: `site/${fileOf(address)}`, body };
  }
  for (const key of photograph) yield { path: `site/files/${key}`, body: await deps.file(code, key) };
  for (const address of shared) {
    yield { path: `site/${fileOf(address)}`, body: await deps.asset(address) };
  }
}

/**
 * Everything that a collectivity leaves with: its portal as a static site, what it published as data, and apart,
 * what is for its staff alone. A list of SHA-256 sums comes last.
 *
 * Refuses (`site.unknown`) a collectivity without a site.
 */
export async function* takeOut(deps: TakeOutDeps, code: CollectivityCode): AsyncGenerator<TakenFile> {
  const { name } = await siteOf(deps, code);
  const sums: string[] = [];
  const counted = (file: TakenFile): TakenFile => {
    sums.push(`${createHash('sha256').update(file.body).digest('hex')}  ${file.path}`);
    return file;
  };
  yield counted({ path: 'README.md', body: encode(readme(name)) });
  for await (const file of staticSite(deps, code)) yield counted(file);
  for await (const file of records(deps, code)) yield counted(file);
  yield { path: 'SHA256SUMS', body: encode(`${sums.toSorted().join('\n')}\n`) };
}
