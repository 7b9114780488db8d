import { type CollectivityCode, Failure, type JobId, siteOf, type TellPortion } from '@mahalli/core';
import { type Archives, archiveName } from './archives.ts';
import { type TakeOutDeps, takeOut } from './take-out.ts';
import { zipSink } from './zip-sink.ts';

/** What exporting a site into an archive needs. */
export type ExportDeps = TakeOutDeps & { readonly archives: Pick<Archives, 'keep'> };

/** The largest archive that a function makes in its memory, in bytes: larger ones are made by the command. */
const mostBytes = 400 * 1024 ** 2;

/**
 * Takes a site out into an archive, and keeps it for whoever asked. Refuses (`export.too-large`) one that is too large
 * for a function; the command has no such bound.
 */
export const exportSite = async (
  deps: ExportDeps,
  code: CollectivityCode,
  id: JobId,
  tell: TellPortion,
): Promise<void> => {
  const { slug } = await siteOf(deps, code);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const sink = zipSink(async (piece) => {
    bytes += piece.length;
    if (bytes > mostBytes) throw new Failure('export.too-large', { code });
    pieces.push(piece);
  }, deps.now());
  await takeOut(deps, code, { sink, onProgress: ({ done, of }) => tell(done, of) });
  await sink.end();
  await deps.archives.keep(code, id, archiveName(slug), Buffer.concat(pieces));
};
