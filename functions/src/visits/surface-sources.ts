import type { Origins } from '@mahalli/contracts';
import type { Reception } from '@mahalli/site-template/bureau';
import type { Sources } from '@mahalli/site-template/template';
import type { National } from '../adapters/dynamo-national.ts';
import { nationalContent, readOpenSites } from '../national/national-content.ts';

/** What the surfaces that are answered on demand are answered from. */
export interface SurfaceDeps {
  readonly reception: Reception;
  readonly national: Pick<National, 'list'>;
  readonly origins: Origins;
}

/** What each surface is answered from; an unknown surface is answered from nothing, and so has no page. */
export const surfaceSources =
  ({ reception, national, origins }: SurfaceDeps) =>
  async (surface: string): Promise<Sources> => {
    if (surface === 'bureau') return { reception };
    if (surface === 'national') return { national: nationalContent(await readOpenSites(national), origins) };
    return {};
  };
