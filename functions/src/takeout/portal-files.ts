import {
  type CollectivityCode,
  namesOf,
  namesOfPhoto,
  type PublicAttachment,
  type PublishedEntry,
  type Site,
  siteOf,
} from '@mahalli/core';
import type { PublishedPages, RenderedPage } from '@mahalli/publishing';
import { type PortalDeps, publishPortal } from '../portal/publish-pages.ts';
import { attachedAddress, fileOf, type Leaving } from './local-address.ts';
import { livesByItsAddress, relink, relinkJson } from './relink.ts';
import type { ToTake } from './to-take.ts';

/** What it takes to take a portal out. */
export type PortalFilesDeps = Omit<PortalDeps, 'pagesOf'> & {
  /** What all sites share (style sheets), by its address. */
  readonly asset: (address: string) => Promise<Uint8Array>;
  /** What was attached to a publication, as `<file>/<name>`. */
  readonly attached: (code: CollectivityCode, key: string) => Promise<Uint8Array>;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every page of a site, rendered anew: what is kept on the way is not needed. */
const renderAll = async (
  deps: PortalFilesDeps,
  code: CollectivityCode,
): Promise<ReadonlyMap<string, RenderedPage>> => {
  const pages = new Map<string, RenderedPage>();
  const inMemory: PublishedPages = {
    index: async () => undefined,
    saveIndex: async () => 'the only one',
    put: async (path, page) => {
      if (!livesByItsAddress(path)) pages.set(path, page);
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

/** The files that publications carry: those that the public reads, each once. */
const attachedTo = (published: readonly PublishedEntry[]): ReadonlyMap<string, string> =>
  new Map(
    published
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ edition }): readonly PublicAttachment[] => edition.attachments)
      .flatMap((one) =>
        namesOf(one).map((name) => [attachedAddress(one.file, name), `${one.file}/${name}`] as const),
      ),
  );

const bodyOf = (address: string, page: RenderedPage, leaving: Leaving): Uint8Array => {
  if (isPage(page)) return encode(relink(decode(page.body), address, leaving));
  return address.endsWith('.json') ? encode(relinkJson(decode(page.body), address, leaving)) : page.body;
};

/** The photograph of the home page, in its sizes. */
const photographOf = ({ photo }: Site): ReadonlyMap<string, string> =>
  new Map(
    photo === null
      ? []
      : namesOfPhoto(photo).map(
          (name) => [attachedAddress(photo.file, name), `${photo.file}/${name}`] as const,
        ),
  );

/** The portal as files that open from a disk, with what is attached to its publications. */
export const portalFiles = async (
  deps: PortalFilesDeps,
  code: CollectivityCode,
  origin: string,
): Promise<readonly ToTake[]> => {
  const [site, pages, published] = await Promise.all([
    siteOf(deps, code),
    renderAll(deps, code),
    deps.publications.published(code),
  ]);
  const shared = new Set([...pages.values()].filter(isPage).flatMap(({ body }) => sharedIn(decode(body))));
  const attached = new Map([...attachedTo(published), ...photographOf(site)]);
  const { origins } = deps;
  const leaving: Leaving = {
    code,
    origin,
    origins,
    held: new Set([...pages.keys(), ...shared, ...attached.keys()]),
  };
  return [
    ...[...pages].map(([address, page]) => ({
      path: `site/${fileOf(address)}`,
      body: async () => bodyOf(address, page, leaving),
    })),
    ...[...shared].map((address) => ({ path: `site${address}`, body: () => deps.asset(address) })),
    ...[...attached.values()].map((key) => ({
      path: `site/files/${key}`,
      body: () => deps.attached(code, key),
    })),
  ];
};
