import { hash } from 'node:crypto';
import { nationalSite, type Origins } from '@mahalli/contracts';
import { type CollectivityCode, rootInPlace, siteOf } from '@mahalli/core';
import { type Outcome, type PublishedPages, publishSite } from '@mahalli/publishing';
import type { NationalContent, PortalContent } from '@mahalli/site-template/content';
import type { respond, Sources } from '@mahalli/site-template/template';
import { nationalContent, nationalSiteAddresses, type OpenSites } from '../national/national-content.ts';
import { loadPortal, type PortalSources } from './load-portal.ts';

/** A template, and the name of its version. */
export interface Template {
  readonly respond: typeof respond;
  readonly version: string;
}

/** What publishing pages needs besides their content. */
export interface PageDeps {
  readonly origins: Origins;
  /** The template that was built with this installation. */
  readonly template: Template;
  /** Where the pages of a site are written, by the code of the site and its root. */
  readonly pagesOf: (code: string, root: string) => PublishedPages;
}

const fingerprint = (content: string | Uint8Array): string =>
  hash('sha256', content, 'base64url').slice(0, 22);

const withCharset = (contentType: string): string =>
  contentType === 'text/html' ? 'text/html; charset=utf-8' : contentType;

/**
 * Renders one address for the public. Anything but a page is a bug of the template or of the list of addresses:
 * it stops the publication rather than be published.
 */
const renderer =
  <C>({ template, origins }: PageDeps, surface: string, sourcesOf: (content: C) => Sources) =>
  async (address: string, content: C) => {
    const path = address === '/' ? '' : address;
    const response = await template.respond(
      new Request(`${origins.national}/${surface}${path}`),
      sourcesOf(content),
    );
    if (response.status !== 200) throw new Error(`${surface}${path} rendered as ${response.status}`);
    return {
      body: await response.bytes(),
      contentType: withCharset(response.headers.get('content-type') ?? 'text/html'),
    };
  };

/** What all pages of an installation are made with: the template, and the addresses that it writes into them. */
export const madeWith = ({ template, origins }: Pick<PageDeps, 'template' | 'origins'>): string =>
  `${template.version} ${origins.national}`;

/** What publishing portals needs: those that were not brought to the built template yet keep theirs. */
export type PortalDeps = PageDeps &
  PortalSources & {
    /** The template that renders the pages of a root. */
    readonly templateOf: (root: string) => Promise<Template>;
  };

/**
 * Brings the portal of a collectivity up to date with its content; writes only pages whose bytes changed.
 *
 * The pages are those that the public reads, unless another root is asked for.
 */
export const publishPortal = async (
  given: PortalDeps,
  code: CollectivityCode,
  asked?: string,
): Promise<Outcome> => {
  const root = asked ?? (await siteOf(given, code)).root;
  const deps = { ...given, template: await given.templateOf(root) };
  return publishSite({
    load: async () => {
      const { content, addresses } = await loadPortal(deps, code);
      return { content, paths: addresses };
    },
    settled: new Set(['body', 'table', 'findables', 'furtherWords'] as const),
    template: madeWith(deps),
    render: renderer(deps, 'portal', (portal: PortalContent) => ({ portal })),
    fingerprint,
    pages: deps.pagesOf(code, root),
  });
};

/** Brings the national site up to date with the directorate's copies. */
export const publishNational = async (deps: PageDeps, readOpen: () => Promise<OpenSites>): Promise<Outcome> =>
  publishSite({
    load: async () => ({
      content: nationalContent(await readOpen(), deps.origins),
      paths: nationalSiteAddresses(),
    }),
    settled: new Set<never>(),
    template: madeWith(deps),
    render: renderer(deps, 'national', (national: NationalContent) => ({ national })),
    fingerprint,
    pages: deps.pagesOf(nationalSite, rootInPlace),
  });
