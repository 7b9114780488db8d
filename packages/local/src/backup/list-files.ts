import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { rebuildableBuckets } from '../buckets.ts';

/** How a file of the folder is taken into a backup. */
export interface TakenFile {
  /** Below the folder, with slashes. */
  readonly path: string;
  /** A database is copied as it stands at one moment, whoever writes it meanwhile; another file as it is. */
  readonly isDatabase: boolean;
}

/** What belongs to a run and not to the installation, and what is made again from the rest. */
const leftOut: readonly RegExp[] = [
  /^(?:lock\.db|run\.json)$/,
  /\.(?:pid|new)$/,
  /\.db-(?:wal|shm|journal)$/,
  // Sign-ins under way and sessions: whoever had left would be let in again.
  /^identity\/identity\.db$/,
  /^objects\/\.writing\//,
  ...rebuildableBuckets.map((bucket) => new RegExp(`^objects/${bucket}/`)),
];

/**
 * What must be taken first. Positions in the streams before the tables: behind them, a change is only acted on
 * twice; ahead of them, one would be missed. Objects after the tables: whatever the tables name is there.
 */
const rank = (path: string): number => {
  if (path.startsWith('streams/') || path === 'schedules.json') return 0;
  return path.startsWith('tables') ? 1 : 2;
};

/** Every file of an installation that a backup holds, in the order in which they are to be taken. */
export const listFiles = async (folder: string): Promise<readonly TakenFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !leftOut.some((one) => one.test(path)))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((path) => ({ path, isDatabase: path.endsWith('.db') }));
};
