import { hash } from 'node:crypto';
import { nationalSite, type Origins, pagesRoot } from '@mahalli/contracts';
import type { CollectivityCode } from '@mahalli/core';
import { type Outcome, type PublishedPages, publishSite } from '@mahalli/publishing';
import type { NationalContent, PortalContent } from '@mahalli/site-template/content';
import type { respond, Sources } from '@mahalli/site-template/template';
import { nationalContent, nationalSiteAddresses, type OpenSites } from '../national/national-content.ts';
import { loadPortal, type PortalSources } from './load-portal.ts';

/** What publishing pages needs besides their content. */
export interface PageDeps {
  readonly origins: Origins;
  /** The built template, and the name of its version. */
  readonly template: { readonly respond: typeof respond; readonly version: string };
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

/** Brings the portal of a collectivity up to date with its content; writes only pages whose bytes changed. */
export const publishPortal = async (
  deps: PageDeps & PortalSources,
  code: CollectivityCode,
): Promise<Outcome> =>
  publishSite({
    load: async () => {
      const { content, addresses } = await loadPortal(deps, code);
      return { content, paths: addresses };
    },
    settled: new Set(['body', 'table', 'findables', 'furtherWords'] as const),
    template: madeWith(deps),
    render: renderer(deps, 'portal', (portal: PortalContent) => ({ portal })),
    fingerprint,
    pages: deps.pagesOf(code, pagesRoot),
  });

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
    pages: deps.pagesOf(nationalSite, pagesRoot),
  });
