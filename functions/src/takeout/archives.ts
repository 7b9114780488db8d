import type { CollectivityCode, JobId } from '@mahalli/core';

/** Where archives wait to be fetched by whoever asked for them. */
export interface Archives {
  keep(collectivity: CollectivityCode, id: JobId, name: string, archive: Uint8Array): Promise<void>;
  /** An address at which an archive is fetched within a minute. */
  sign(collectivity: CollectivityCode, id: JobId, name: string): Promise<string>;
}

/** What the archive of a site is called. */
export const archiveName = (slug: string): string => `${slug}.zip`;
