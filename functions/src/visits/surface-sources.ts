import type { Origins } from '@mahalli/contracts';
import type { Sources } from '@mahalli/site-template/template';
import type { National } from '../adapters/dynamo-national.ts';
import { nationalContent, readOpenSites } from '../national/national-content.ts';
import { openVisit, type PortalVisitDeps, type Visitor } from './open-visit.ts';

/** What the public surfaces are answered from, where they are answered on demand. */
export interface SurfaceDeps extends PortalVisitDeps {
  readonly national: Pick<National, 'list'>;
  readonly origins: Origins;
}

/**
 * What each public surface is answered from, at the host that was asked for; an unknown surface, or the host of no open
 * portal, is answered from nothing, and so has no page.
 */
export const surfaceSources =
  ({ national, origins, ...portals }: SurfaceDeps) =>
  async (surface: string, visitor: Visitor): Promise<Sources> => {
    if (surface === 'national') return { national: nationalContent(await readOpenSites(national), origins) };
    const visit = surface === 'portal' ? await openVisit({ ...portals, origins }, visitor) : undefined;
    return visit === undefined ? {} : { visit };
  };
