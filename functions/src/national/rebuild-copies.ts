import type { Site } from '@mahalli/core';
import { everySite, type ListSites } from '../provisioning/every-site.ts';
import { type ProjectionDeps, projectCollectivity } from './project-collectivity.ts';

/** What making the directorate's copies again needs; its `national` takes copies of the version it has. */
export interface RebuildDeps extends ProjectionDeps {
  readonly list: ListSites<Pick<Site, 'code'>>;
}

/**
 * Copies every collectivity again for the directorate, with all of its publications or only its site and figures,
 * and answers how many there were. Made from nothing, the copies are what they would have become by themselves.
 */
export const rebuildCopies = async (
  deps: RebuildDeps,
  of: 'everything' | 'figures',
  together = 8,
): Promise<number> => {
  const sites = everySite(deps.list);
  let done = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const { value, done: isOver } = await sites.next();
      if (isOver || value === undefined) return;
      await projectCollectivity(deps, value.code, () => of === 'everything');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return done;
};
