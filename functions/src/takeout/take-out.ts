import { createHash } from 'node:crypto';
import { type CollectivityCode, siteOf } from '@mahalli/core';
import { portalSiteOf } from '../portal/portal-content.ts';
import { type PortalFilesDeps, portalFiles } from './portal-files.ts';
import { readme } from './readme.ts';
import { type RecordsDeps, records } from './records.ts';
import { asText, type ToTake } from './to-take.ts';

/** Where what is taken out is put, one file after another: a folder, or an archive. */
export interface TakeOutSink {
  /** Resolves when the sink is ready for the next file. */
  put(path: string, body: Uint8Array): Promise<void>;
}

/** What taking a site out needs. */
export type TakeOutDeps = PortalFilesDeps & RecordsDeps & { readonly now: () => Date };

/** How far a take-out has come, in files. */
export interface TakeOutProgress {
  readonly done: number;
  readonly of: number;
}

/** Where a take-out goes, whom it tells, and who may stop it. */
export interface TakeOutRun {
  readonly sink: TakeOutSink;
  readonly onProgress?: (progress: TakeOutProgress) => void | Promise<void>;
  /** Stops before the next file; what was put until then is for the caller to throw away. */
  readonly signal?: AbortSignal;
}

/** The name of the list of sums, which comes last: a folder without it is not whole. */
export const sumsName = 'SHA256SUMS';

/**
 * Everything that a collectivity leaves with: its portal as a static site with its files, what it published as data,
 * and apart, what is for its staff alone. A list of SHA-256 sums comes last. Answers how many files there are.
 *
 * One file at a time is in memory, beside the pages of the portal. Refuses (`site.unknown`) a collectivity without a
 * site; a stop throws the reason of the signal.
 */
export const takeOut = async (
  deps: TakeOutDeps,
  code: CollectivityCode,
  { sink, onProgress, signal }: TakeOutRun,
): Promise<number> => {
  const site = await siteOf(deps, code);
  const { origin } = portalSiteOf(site, deps.origins, []);
  const day = deps.now().toISOString().slice(0, 10);
  const toTake: readonly ToTake[] = [
    { path: 'README.md', body: asText(readme(site.name, origin, day)) },
    ...(await portalFiles(deps, code, origin)),
    ...(await records(deps, code)),
  ];
  const sums: string[] = [];
  const of = toTake.length + 1;
  for (const { path, body } of toTake) {
    signal?.throwIfAborted();
    const bytes = await body();
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    await sink.put(path, bytes);
    await onProgress?.({ done: sums.length, of });
  }
  await sink.put(sumsName, await asText(`${sums.toSorted().join('\n')}\n`)());
  await onProgress?.({ done: of, of });
  return of;
};
