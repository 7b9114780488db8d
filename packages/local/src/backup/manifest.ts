import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';

/** The version of how a backup is written; one of a later version is refused. */
export const backupFormat = 1;

/** The name under which a backup says what it holds. */
export const manifestName = 'backup.json';

/** What a backup holds, file by file. */
export const manifest = v.object({
  backup: v.number(),
  /** The version of the folder that was backed up. */
  folder: v.number(),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.record(v.string(), v.object({ size: v.number(), sha256: v.string() })),
});

export type Manifest = v.InferOutput<typeof manifest>;

/** What a manifest says of one file. */
export type FileSeal = Manifest['files'][string];

/** Seals bytes as they go by. */
export const sealing = () => {
  const hash = createHash('sha256');
  let size = 0;
  return {
    add: (chunk: Buffer): void => {
      size += chunk.length;
      hash.update(chunk);
    },
    seal: (): FileSeal => ({ size, sha256: hash.digest('hex') }),
  };
};

/** The seal of a file on the disk. */
export const sealOf = async (path: string): Promise<FileSeal> => {
  const { add, seal } = sealing();
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) add(chunk);
  });
  return seal();
};

/** Whether two sets of files are the same, name by name and byte by byte. */
export const sameFiles = (ours: Manifest['files'], theirs: Manifest['files']): boolean => {
  const names = Object.keys(ours);
  return (
    names.length === Object.keys(theirs).length &&
    names.every(
      (name) => theirs[name]?.sha256 === ours[name]?.sha256 && theirs[name]?.size === ours[name]?.size,
    )
  );
};
